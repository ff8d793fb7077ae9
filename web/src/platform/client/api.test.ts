import { endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { addressOf, api, apiAnswer } from './api.ts';
import { NetworkError, ProblemError } from './problem.ts';

const edit = endpoint({
  id: 'activities.editActivity',
  method: 'PATCH',
  path: '/api/v1/activities/:id',
  access: { kind: 'signed-in' },
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ title: z.string() }),
  response: z.object({ id: z.string() }),
  ifMatch: true,
  idempotency: 'key',
});
const list = endpoint({
  id: 'activities.listActivities',
  method: 'GET',
  path: '/api/v1/activities',
  access: { kind: 'signed-in' },
  query: z.strictObject({ q: z.optional(z.string()), unitId: z.optional(z.string()) }),
  response: z.object({ items: z.array(z.string()) }),
});

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  const init = { status, headers: { 'content-type': 'application/json', ...headers } };
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response(JSON.stringify(body), init));
}
const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error;
};
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a call of the contract', () => {
  it('fills the address, sends version, key and language, and gives the version back', async () => {
    const fetched = answer(200, { id: 'a' }, { etag: '"4"' });
    const { data, etag } = await apiAnswer(edit, {
      params: { id: 'a/b' },
      body: { title: 'x' },
      ifMatch: '"3"',
      idempotencyKey: 'k',
    });
    const [address, init] = fetched.mock.calls[0] as [string, RequestInit];
    const headers = init.headers as Headers;
    expect(address).toBe('/api/v1/activities/a%2Fb');
    expect(init.body).toBe('{"title":"x"}');
    expect(headers.get('if-match')).toBe('"3"');
    expect(headers.get('idempotency-key')).toBe('k');
    expect(headers.get('accept-language')).toBe('kk');
    expect(headers.get('content-type')).toBe('application/json');
    expect(data).toEqual({ id: 'a' });
    expect(etag).toBe('"4"');
  });

  it('leaves out what is not asked for', async () => {
    const fetched = answer(200, { items: [] });
    await api(list, { query: { q: 'ақ су', unitId: undefined } });
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/v1/activities?q=%D0%B0%D2%9B+%D1%81%D1%83');
    await api(list);
    expect(fetched.mock.calls[1]?.[0]).toBe('/api/v1/activities');
  });

  it('never sends an address with a hole in it', () => {
    expect(() => addressOf('/api/v1/activities/:id')).toThrow(/lacks its id/);
  });

  it('throws the problem that the server tells', async () => {
    answer(
      409,
      {
        type: 't',
        title: 'Жабық',
        status: 409,
        code: 'campaign/closed',
        detail: 'd',
        instance: 'i',
      },
      { 'content-type': 'application/problem+json' },
    );
    const error = await refusal(api(list));
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).code).toBe('campaign/closed');
    expect((error as ProblemError).problem.title).toBe('Жабық');
  });

  it("turns a proxy's page into a general problem, with the time to wait", async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(
      new Response('<html>', { status: 503, headers: { 'retry-after': '7' } }),
    );
    const error = (await refusal(api(list))) as ProblemError;
    expect(error.code).toBe('server/unavailable');
    expect(error.retryAfter).toBe(7);
  });

  it('tells a missing network apart from a refusal', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await refusal(api(list))).toBeInstanceOf(NetworkError);
  });
});
