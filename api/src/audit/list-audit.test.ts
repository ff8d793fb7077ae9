import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorId, districts } from '../../../tests/helpers/actors.ts';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody } from '../../../tests/helpers/builders.ts';

const title = 'Аудитте көрінбейтін атау';
const first = activityBody({ title });
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  api.clock.set('2026-03-08T04:00:00Z');
  await api.as('officerKokshetau').post('/api/v1/activities', { ...first, startsOn: '2026-03-07' });
  api.clock.set('2026-03-09T18:59:59Z'); // 23:59:59 of 9 March in Astana
  const inPavlodar = activityBody({ districtId: districts.pavlodar });
  await api.as('officerPavlodar').post('/api/v1/activities', inPavlodar);
  api.clock.set('2026-03-09T19:00:00Z'); // midnight
  await api.as('coordinatorAqmola').post(`/api/v1/activities/${first.id}/confirm`, {});
  for (let i = 0; i < 5; i++) {
    await api.as('officerKokshetau').post('/api/v1/activities', activityBody());
  }
});
afterAll(() => api.close());

interface Listed {
  readonly verb: string;
  readonly chain: string;
  readonly at: string;
  readonly id: string;
}

async function list(query: string): Promise<Listed[]> {
  const answer = await api.as('administrator').get(`/api/v1/audit?${query}`);
  expect(answer.status).toBe(200);
  expect(answer.body.total).toBe(answer.body.items.length);
  return answer.body.items;
}

describe('the audit read', () => {
  test('has the newest act first, whichever chain it stands in', async () => {
    const instants = (await list('limit=200')).map(({ at }) => at);
    expect(instants).toHaveLength(8);
    expect(instants).toEqual(instants.toSorted().toReversed());
  });

  test('is narrowed by unit, verb, person and entry', async () => {
    expect(await list('chain=KZ-55')).toMatchObject([{ chain: 'KZ-55', verb: 'activity.create' }]);
    expect(await list('verb=activity.confirm')).toMatchObject([{ verb: 'activity.confirm' }]);
    expect(await list(`actorId=${actorId('officerPavlodar')}`)).toHaveLength(1);
    expect((await list(`entityId=${first.id}`)).map(({ verb }) => verb)).toEqual([
      'activity.confirm',
      'activity.create',
    ]);
    expect(await list('verb=nothing.such')).toEqual([]);
  });

  test('takes days as days in Astana, both ends included', async () => {
    expect(await list('from=2026-03-09&to=2026-03-09')).toMatchObject([{ chain: 'KZ-55' }]);
    expect(await list('to=2026-03-08')).toHaveLength(1);
    expect(await list('from=2026-03-10')).toHaveLength(6);
  });

  test('is read in pages that neither repeat nor leave out an act of the same instant', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor && `&cursor=${cursor}`;
      const { body } = await api.as('administrator').get(`/api/v1/audit?limit=3${after}`);
      seen.push(...body.items.map((one: Listed) => one.id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual((await list('limit=200')).map(({ id }) => id));
  });

  test('is for the administrator alone, and tells no texts of entries', async () => {
    for (const who of ['officerKokshetau', 'coordinatorAqmola', 'reviewer', 'editor'] as const) {
      expect((await api.as(who).get('/api/v1/audit')).status).toBe(403);
    }
    const { text } = await api.as('administrator').get('/api/v1/audit');
    expect(text).not.toContain(title);
  });
});
