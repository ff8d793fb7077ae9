import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../../../tests/helpers/builders.ts';
import { withScope } from '../platform/database/scope.ts';
import { reconcileCampaign } from './reconcile-figures.ts';

let api: TestApi;
let id: string;
beforeEach(async () => {
  api = await createTestApi();
  const post = reachBody({
    channel: 'social',
    measure: 'unique-accounts',
    method: 'platform',
    count: 900,
  });
  const bodies = [
    activityBody({ partnerIds: ['halyk'], reach: [reachBody(), post] }),
    activityBody({ kind: 'social-post', reach: [post], schemes: [], audiences: [] }),
    activityBody({ status: 'planned', startsOn: '2026-03-20', reach: [] }),
    activityBody({ reach: [reachBody({ count: null })] }),
  ].map((body) => ({
    ...body,
    reach: (body.reach as object[]).map((one) => ({ ...one, id: reachBody().id })),
  }));
  for (const body of bodies)
    expect((await api.as('officerKokshetau').post('/api/v1/activities', body)).status).toBe(201);
  await api.as('coordinatorAqmola').post('/api/v1/partnerships', partnershipBody());
  id = (bodies[0] as { id: string }).id;
});
afterEach(() => api.close());

// As the command sees it: through row-level security.
const reviewer = { userId: '', role: 'reviewer', unitId: 'KZ-COM', districtIds: [] } as const;
const reconcile = () =>
  withScope(api.services.database.db, reviewer, 'read', (tx) => reconcileCampaign(tx, campaignId));
const compact = () => sql`select compact_figures()`.execute(api.owner.db);

/** As a superuser who switches the triggers off. */
async function falsify(statement: string): Promise<void> {
  await api.owner.db.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db);
    await sql.raw(statement).execute(db);
    await sql`set session_replication_role = origin`.execute(db);
  });
}

describe('figures reconciled', () => {
  test('what the triggers keep differs in no cell from a recount, folded or not', async () => {
    const before = await reconcile();
    expect(before.differing).toEqual([]);
    await compact();
    expect(await reconcile()).toEqual(before);
    expect(before.compared).toBeGreaterThan(1000);
  });

  test('a number changed behind the triggers is named with its cells', async () => {
    await falsify(
      `update reach_entries set count = count + 1 where activity_id = '${id}' and channel = 'in-person'`,
    );
    const { differing } = await reconcile();
    expect(differing).toContain(
      'cell KZ-11 * 2026-03-09 scheme=phishing-page attendees: kept 120 (1 values), recounted 121 (1 values)',
    );
    expect(differing).toContain(
      'figures of KZ-11 by unit, KZ-11, metInPerson: shown 120, recounted 121',
    );
  });

  test('a cell too many, one too few and one with another sum are found, by day and in the totals', async () => {
    await compact();
    await falsify(`
      update figure_days set amount = amount + 5 where dimension = 'kind' and measure = 'unique-accounts' and value = 'meeting';
      delete from figure_totals where dimension = 'audience' and measure = 'activities' and district_id = '*' and value = 'pensioners';
      insert into figure_days values ('2026-03-09', '${campaignId}', 'KZ-11', '', 'channel', 'tv', 'audience-people', 7, 1)`);
    const { differing } = await reconcile();
    expect(differing).toEqual(
      expect.arrayContaining([
        'cell KZ-11 * 2026-03-09 kind=meeting unique-accounts: kept 905 (1 values), recounted 900 (1 values)',
        'cell KZ-11 * audience=pensioners activities: kept nothing, recounted 2 (2 values)',
        'cell KZ-11 unit-wide 2026-03-09 channel=tv audience-people: kept 7 (1 values), recounted nothing',
      ]),
    );
  });

  test('a verdict or copy that does not fit its entry is found, so that no peak can be a false one', async () => {
    await falsify(`update activities set counted = false where id = '${id}';
      update reach_entries set day = '2026-03-01' where activity_id = '${id}' and channel = 'social'`);
    expect((await reconcile()).differing).toEqual(
      expect.arrayContaining([
        `activity ${id}: counted false, recounted true`,
        `activity ${id}: its reach entries keep other facts than it has itself`,
      ]),
    );
  });
});
