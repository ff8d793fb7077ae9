import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isProblem } from '../../platform/client/problem.ts';
import { emptyValues } from './form-values.ts';
import { type OtherVersion, saveChanged, saveNew } from './save-partnership.ts';

const id = '0195c0de-0000-7000-8000-000000000001';
const values = { ...emptyValues(id, { organisationId: 'halyk' }), note: 'жаңа' };

const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ status, code, title: '', detail: '', instance: '' }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
const stands = (given: Partial<Partnership>, version: number) =>
  new Response(JSON.stringify({ id, organisationId: 'halyk', ...given }), {
    headers: { 'content-type': 'application/json', etag: `"v${version}"` },
  });

/** Answers in this order; gives back what was sent. */
function server(...answers: Response[]) {
  const fetch = vi.spyOn(globalThis, 'fetch');
  for (const answer of answers) fetch.mockResolvedValueOnce(answer);
  return () =>
    fetch.mock.calls.map(([address, init]) => {
      const ifMatch = new Headers(init?.headers).get('if-match');
      return [init?.method, address, ifMatch].filter(Boolean).join(' ');
    });
}
const one = `/api/v1/partnerships/${id}`;

afterEach(() => vi.restoreAllMocks());

describe('a new partnership', () => {
  it('whose first attempt has arrived unseen is changed, so that there is no second one', async () => {
    const sent = server(problem(409, 'partnership/id-taken'), stands({}, 1), stands({}, 2));
    expect((await saveNew('c1', values)).etag).toBe('"v2"');
    expect(sent()).toEqual(['POST /api/v1/partnerships', `GET ${one}`, `PATCH ${one} "v1"`]);
  });

  it('never changes a partnership with another organisation under the same id', async () => {
    server(problem(409, 'partnership/id-taken'), stands({ organisationId: 'kaspi' }, 1));
    const refusal = await saveNew('c1', values).catch((error: unknown) => error);
    expect(isProblem(refusal, 'partnership/id-taken')).toBe(true);
  });
});

describe('a change', () => {
  it('of an older version brings the newer one to be compared, and writes nothing', async () => {
    const sent = server(problem(412, 'entity/version-conflict'), stands({ note: 'басқа' }, 5));
    const refusal = await saveChanged('"v3"', values).catch((error: unknown) => error);
    expect((refusal as OtherVersion).theirs.etag).toBe('"v5"');
    expect(sent()).toEqual([`PATCH ${one} "v3"`, `GET ${one}`]);
  });
});
