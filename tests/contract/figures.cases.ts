import {
  createActivity,
  deleteActivity,
  editActivity,
  excludeActivity,
  getActivity,
  listActivities,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { getCampaign } from '@saqbol/shared/campaigns/campaigns.endpoints.ts';
import { type FigureGrouping, figureGroupings } from '@saqbol/shared/figures/figure.codes.ts';
import {
  getDailyFigures,
  getFigures,
  getSchemeMatrix,
} from '@saqbol/shared/figures/figures.endpoints.ts';
import { recountDays, recountSchemeMatrix } from '@saqbol/shared/figures/recount.days.ts';
import { recount } from '@saqbol/shared/figures/recount.ts';
import type { Records } from '@saqbol/shared/figures/recount.types.ts';
import { listPartnerships } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { listReplies } from '@saqbol/shared/replies/replies.endpoints.ts';
import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { beforeAll, expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { campaignId, draftCampaignId } from './contract-data.ts';
import {
  foreignDistrict,
  foreignUnit,
  ownDistrict,
  ownUnit,
  type PersonName,
} from './contract-people.ts';
import { activityBody, type Fields, reachBody } from './contract-samples.ts';

type Query = Readonly<Record<string, string>>;
const params = { id: campaignId };

/** Figures against a plain recount of what the reviewer reads, entry by entry. */
export function figureCases(client: Client): void {
  async function figures(query: Query, as: PersonName = 'reviewer') {
    return (await client.ok(getFigures, { as, params, query })).body;
  }

  async function records(): Promise<Records> {
    const as = 'reviewer' as const;
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Readonly<Record<string, string | number>> = {
        campaignId,
        limit: 200,
        ...(cursor !== null && { cursor }),
      };
      const page = await client.ok(listActivities, { as, query });
      ids.push(...page.body.items.map((one) => one.id));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    const entries = [];
    for (const id of ids) entries.push((await client.ok(getActivity, { as, params: { id } })).body);
    const { body: reference } = await client.ok(getReference, { as });
    const query = { campaignId, limit: 200 };
    return {
      campaign: (await client.ok(getCampaign, { as, params })).body,
      entries,
      partnerships: (await client.ok(listPartnerships, { as, query })).body.items,
      replies: (await client.ok(listReplies, { as, params })).body.items.map(
        ({ unitId, state }) => ({ unitId, state, submitted: null }),
      ),
      territory: {
        units: reference.units.map(({ id, kind, population }) => ({
          id,
          kind,
          population: population?.value ?? null,
        })),
        districts: reference.districts,
        organisations: reference.organisations,
        nationPopulation: reference.nationPopulation.value,
      },
    };
  }

  let read: Records;
  beforeAll(async () => {
    const bodies: [PersonName, Fields][] = [
      [
        'foreignOfficer',
        {
          districtId: foreignDistrict,
          reach: [
            reachBody({ count: 44, audienceNew: 'repeat' }),
            reachBody({ channel: 'sms', measure: 'unique-numbers', count: 9000 }),
            reachBody({ channel: 'sms', measure: 'messages-delivered', count: 9500 }),
          ],
        },
      ],
      [
        'ministryCoordinator',
        {
          districtId: null,
          kind: 'broadcast',
          schemes: [],
          audiences: ['general', 'rural'],
          partnerIds: ['halyk', 'kaspi'],
          reach: [
            reachBody({
              channel: 'tv',
              measure: 'audience-people',
              count: 90_000,
              scope: 'nation',
            }),
            reachBody({
              channel: 'radio',
              measure: 'audience-people',
              count: 7000,
              scope: 'nation',
            }),
            reachBody({ channel: 'social', measure: 'reactions', count: null }),
          ],
        },
      ],
      ['coordinator', { districtId: null, startsOn: '2026-03-02', reach: [] }],
    ];
    for (const [as, given] of bodies) {
      await client.ok(createActivity, { as, body: activityBody(given) });
    }
    read = await records();
  });

  test('the records hold something to count', () => {
    expect(read.entries.length).toBeGreaterThan(5);
  });

  const questions = figureGroupings.flatMap((by): (Query & { by: FigureGrouping })[] => [
    { by },
    { by, unit: ownUnit },
    { by, unit: 'KZ-MIA' },
    { by, from: '2026-03-03', to: '2026-03-07' },
  ]);
  test.each(questions)('%j equals the recount to the last digit', async (query) => {
    const given = await figures(query);
    const { asOf, basis } = given;
    const expected = recount(read, { ...query, asOf, basis });
    const byKey = (rows: typeof given.rows) =>
      Object.fromEntries(rows.map((row) => [row.key, row]));
    expect(byKey(given.rows)).toEqual(byKey(expected.rows));
    const { key: _1, ...total } = given.total;
    const { key: _2, ...recounted } = expected.total;
    expect(total).toEqual(recounted);
  });

  test('rows stand in one order: the letter’s for units, the lists’ for codes', async () => {
    for (const by of figureGroupings) {
      const given = await figures({ by });
      const expected = recount(read, { by, asOf: given.asOf, basis: 'live' });
      expect(given.rows.map((row) => row.key)).toEqual(expected.rows.map((row) => row.key));
    }
  });

  test('replied figures are empty until a reply is in', async () => {
    const given = await figures({ basis: 'replied' });
    expect(given.basis).toBe('replied');
    expect(given.rows).toHaveLength(24);
    for (const row of given.rows) {
      expect(row).toMatchObject({ activities: 0, metInPerson: null, peopleLow: null });
    }
  });

  test('days and the matrix of white spots equal the recount', async () => {
    const days = await client.ok(getDailyFigures, { as: 'reviewer', params });
    expect(days.body.days).toEqual(recountDays(read));
    const query = { unit: ownUnit };
    const own = await client.ok(getDailyFigures, { as: 'reviewer', params, query });
    expect(own.body.days).toEqual(recountDays(read, ownUnit));
    const matrix = await client.ok(getSchemeMatrix, { as: 'officer', params, query });
    const expected = recountSchemeMatrix(read, ownUnit);
    expect(matrix.body.cells).toHaveLength(expected.length);
    expect(matrix.body.cells).toEqual(expect.arrayContaining(expected));
  });

  test('an actor of a unit sees the figures of the own unit alone', async () => {
    for (const as of ['officer', 'coordinator', 'observer'] as const) {
      const given = await figures({ by: 'unit' }, as);
      expect(given.rows.map((row) => row.key)).toEqual([ownUnit]);
      const whole = await figures({ by: 'unit', unit: ownUnit });
      expect(given.total).toEqual(whole.total);
      const query = { unit: foreignUnit };
      for (const endpoint of [getFigures, getDailyFigures, getSchemeMatrix]) {
        await client.refused(endpoint, { as, params, query }, 'entity/not-found');
      }
    }
    const { body } = await client.ok(getDailyFigures, { as: 'officer', params });
    expect(body.days).toEqual(recountDays(read, ownUnit));
  });

  test('figures of no campaign, of a draft not sent, of no unit are 404', async () => {
    for (const id of ['no-campaign', draftCampaignId]) {
      await client.refused(getFigures, { as: 'officer', params: { id } }, 'entity/not-found');
    }
    for (const unit of ['KZ-99', 'KZ-COM']) {
      const input = { as: 'reviewer', params, query: { unit } } as const;
      await client.refused(getFigures, input, 'entity/not-found');
    }
  });

  test('what is written moves the figures at once: created, edited, excluded, deleted', async () => {
    const now = async () => {
      const { rows } = await figures({ by: 'district', unit: ownUnit });
      const row = rows.find((one) => one.key === ownDistrict);
      return { activities: row?.activities ?? 0, met: row?.metInPerson ?? 0 };
    };
    const start = await now();
    const body = activityBody({ reach: [reachBody({ count: 11 })] });
    const first = await client.ok(createActivity, { as: 'officer', body });
    expect(await now()).toEqual({ activities: start.activities + 1, met: start.met + 11 });
    const at = { as: 'coordinator', params: { id: body.id } } as const;
    const reach = [reachBody({ count: 13 })];
    const change = { ...at, body: { reach }, headers: { 'if-match': first.etag } };
    await client.ok(editActivity, change);
    expect(await now()).toEqual({ activities: start.activities + 1, met: start.met + 13 });
    const { etag } = await client.ok(excludeActivity, { ...at, body: { reason: 'Қайталанған' } });
    expect(await now()).toEqual(start);
    await client.ok(deleteActivity, { ...at, headers: { 'if-match': etag } });
    expect(await now()).toEqual(start);
  });
}
