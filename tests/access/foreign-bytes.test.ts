/** Another unit's data may change at will: not a byte of what a person of one unit receives does. */
import { contract } from '@saqbol/shared/contract/contract.ts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActorName } from '../helpers/actors.ts';
import { districts } from '../helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../helpers/api.ts';
import { activityBody, partnershipBody } from '../helpers/builders.ts';
import { filePath, upload } from '../helpers/files.ts';
import { must, replyIn } from '../helpers/replies.ts';
import { organisationBody } from './stage-organisation.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.as('officerKokshetau').post('/api/v1/activities', activityBody());
  await api.as('coordinatorAqmola').post('/api/v1/partnerships', partnershipBody());
  await replyIn(api, 'submitted');
});
afterAll(() => api.close());

/** The neighbour uploads it between the two looks. */
const foreignFile = uuidv7();
const groupings = [
  'unit',
  'district',
  'scheme',
  'kind',
  'audience',
  'channel',
  'organisation',
  'week',
];
const reads = contract.filter(
  (one) =>
    one.method === 'GET' &&
    !one.path.includes('/accounts/:id') &&
    one.target !== 'activity' &&
    one.target !== 'partnership' &&
    one.target !== 'organisation',
);

/** Everything that a person can read without knowing an id, with headers; Office files hold the time of packing. */
async function everythingFor(actor: ActorName): Promise<Record<string, string>> {
  const received: Record<string, string> = {};
  const paths = reads.flatMap(({ path, target, id }) => {
    const at = path.replace(':id', campaignId);
    if (/\.(xlsx|docx)$/.test(path)) return [];
    if (target === 'file') {
      const ofUnit = at.replace(':fileId', foreignFile);
      return ['KZ-11', 'KZ-55'].map((unitId) => ofUnit.replace(':unitId', unitId));
    }
    if (target === 'reply') {
      const version = at.replace(':n', '1');
      return ['KZ-11', 'KZ-55'].map((unitId) => version.replace(':unitId', unitId));
    }
    if (id === 'figures.getFigures')
      return groupings.flatMap((by) => [`${at}?by=${by}`, `${at}?by=${by}&basis=replied`]);
    if (target === 'unit') return [`${at}?unit=KZ-11`, `${at}?unit=KZ-55`];
    return [at];
  });
  paths.push(
    '/api/v1/activities?q=сабақ',
    '/api/v1/partnerships?q=kaspi',
    '/api/v1/activities?unitId=KZ-55',
    `/api/v1/activities?campaignId=${campaignId}&figure=people-high`,
  );
  for (const path of paths) {
    const { status, text, headers } = await api.as(actor).get(path);
    received[path] = `${status} ${headers.get('etag')} ${text}`;
  }
  return received;
}

test.each([
  'officerKokshetau',
  'officerDepartment',
  'coordinatorAqmola',
  'observerAqmola',
] as const)('%s receives the same bytes before and after', async (actor) => {
  const before = await everythingFor(actor);
  const title = 'Павлодардағы сабақ';
  const foreign = activityBody({ districtId: districts.pavlodar, title, partnerIds: ['kaspi'] });
  expect((await api.as('officerPavlodar').post('/api/v1/activities', foreign)).status).toBe(201);
  expect(
    (
      await api
        .as('coordinatorPavlodar')
        .post(`/api/v1/activities/${foreign.id}/queries`, { text: 'Неге?' })
    ).status,
  ).toBe(200);
  expect([201, 409]).toContain(
    (
      await api
        .as('coordinatorPavlodar')
        .post('/api/v1/partnerships', partnershipBody({ organisationId: 'kaspi' }))
    ).status,
  );
  const scanned = { purpose: 'memorandum', path: filePath('KZ-55', uuidv7()) } as const;
  expect((await upload(api, 'coordinatorPavlodar', scanned)).status).toBe(201);
  await upload(api, 'coordinatorPavlodar', {
    ...scanned,
    path: filePath('KZ-55', foreignFile),
  });
  const proposal = organisationBody('Көршінің ұйымы');
  must(await api.as('coordinatorPavlodar').post('/api/v1/organisations', proposal));
  // The neighbour submits, is returned and answers again: nobody here hears of it.
  await replyIn(api, 'resubmitted', 'KZ-55');
  await sql`select compact_figures()`.execute(api.owner.db);
  expect(await everythingFor(actor)).toEqual(before);
});
