import {
  createActivity,
  editActivity,
  getActivity,
  getActivityHistory,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import {
  confirmActivities,
  deleteDrafts,
  excludeActivities,
  includeActivities,
  queryActivities,
  restoreDrafts,
  unconfirmActivities,
  withdrawQueries,
} from '@saqbol/shared/activities/bulk.endpoints.ts';
import { bulkLimit } from '@saqbol/shared/activities/bulk-limit.ts';
import { v4, v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { recordIds } from './contract-data.ts';
import { otherDistrict, type PersonName } from './contract-people.ts';
import { activityBody, type Fields, syntheticIin } from './contract-samples.ts';

interface Named {
  readonly id: string;
  readonly version: number;
}

/** One command for many entries: each is done, or it is said why not. */
export function activityBulkCases(client: Client): void {
  async function fresh(given: Fields = {}, as: PersonName = 'officer'): Promise<Named> {
    const { body } = await client.ok(createActivity, { as, body: activityBody(given) });
    return { id: body.id, version: body.version };
  }
  const some = (count: number, given: Fields = {}) =>
    Promise.all(Array.from({ length: count }, () => fresh(given)));

  type Endpoint = typeof confirmActivities | typeof excludeActivities | typeof queryActivities;
  async function run(endpoint: Endpoint, entries: readonly Named[], given: Fields = {}) {
    const body = { entries, ...given };
    return (await client.ok(endpoint, { as: 'coordinator', body })).body.results;
  }
  const codes = (results: readonly { readonly code: string | null }[]) =>
    results.map(({ code }) => code);
  const standing = (results: readonly { id: string; version: number | null }[]) =>
    results.map(({ id, version }) => ({ id, version: version ?? 0 }));

  test('entries are confirmed together, and the confirmation is taken back', async () => {
    const entries = await some(3);
    const results = await run(confirmActivities, entries);
    expect(results).toEqual(
      entries.map(({ id, version }) => ({
        id,
        code: null,
        version: version + 1,
        review: 'confirmed',
      })),
    );
    const undone = await run(unconfirmActivities, standing(results));
    expect(undone.map(({ review }) => review)).toEqual(['new', 'new', 'new']);
    const { body } = await client.ok(getActivityHistory, {
      as: 'coordinator',
      params: { id: entries[0]?.id ?? '' },
    });
    expect(body.items.map(({ verb }) => verb)).toEqual([
      'activity.unconfirm',
      'activity.confirm',
      'activity.create',
    ]);
  });

  test('they are left out with a reason and counted again, asked about and asked no more', async () => {
    const entries = await some(2);
    const out = await run(excludeActivities, entries, { reason: 'Қайталанған' });
    const params = { id: entries[1]?.id ?? '' };
    const { body } = await client.ok(getActivity, { as: 'officer', params });
    expect(body).toMatchObject({ review: 'excluded', excludedReason: 'Қайталанған' });
    const back = await run(includeActivities, standing(out));
    const asked = await run(queryActivities, standing(back), { text: 'Саны дұрыс па?' });
    expect(asked.map(({ review }) => review)).toEqual(['queried', 'queried']);
    const withdrawn = await run(withdrawQueries, standing(asked));
    expect(withdrawn.map(({ review }) => review)).toEqual(['new', 'new']);
    const { body: after } = await client.ok(getActivity, { as: 'officer', params });
    expect(after.queries).toMatchObject([{ text: 'Саны дұрыс па?', answeredAt: null }]);
    expect(after.queries[0]?.withdrawnAt).not.toBeNull();
  });

  test('what may not be done to one keeps nothing from the others, and the answer says why', async () => {
    const [good, confirmed, changed] = (await some(3)) as [Named, Named, Named];
    await run(confirmActivities, [confirmed]);
    await client.ok(editActivity, {
      as: 'officer',
      params: { id: changed.id },
      headers: { 'if-match': `"v${changed.version}"` },
      body: { place: 'Клуб' },
    });
    const unknown = { id: v7(), version: 1 };
    const closed = { id: recordIds.closed, version: 1 };
    const foreign = await fresh({ districtId: null }, 'ministryCoordinator');
    const again = { ...confirmed, version: confirmed.version + 1 };
    const entries = [again, unknown, good, changed, foreign, closed];
    expect(codes(await run(confirmActivities, entries))).toEqual([
      'activity/wrong-state',
      'entity/not-found',
      null,
      'entity/version-conflict',
      'entity/not-found',
      'campaign/closed',
    ]);
    const { body } = await client.ok(getActivity, { as: 'officer', params: { id: changed.id } });
    expect(body.review).toBe('new');
  });

  test('a command sent twice under one key is done once', async () => {
    const entries = await some(2);
    const input = {
      as: 'coordinator',
      body: { entries, text: 'Дереккөзі қандай?' },
      headers: { 'idempotency-key': v4() },
    } as const;
    const first = await client.ok(queryActivities, input);
    const again = await client.ok(queryActivities, input);
    expect(again.body).toEqual(first.body);
    const params = { id: entries[0]?.id ?? '' };
    const { body } = await client.ok(getActivity, { as: 'coordinator', params });
    expect(body.queries).toHaveLength(1);
  });

  test('an officer deletes own drafts and takes it back; no other’s, and nothing but drafts', async () => {
    const draft = { status: 'draft' };
    const [one, two] = (await some(2, draft)) as [Named, Named];
    const held = await fresh();
    const neighbour = await fresh({ ...draft, districtId: otherDistrict }, 'otherOfficer');
    const entries = [one, held, two, neighbour];
    const { body } = await client.ok(deleteDrafts, { as: 'officer', body: { entries } });
    expect(codes(body.results)).toEqual([
      null,
      'activity/wrong-state',
      null,
      'activity/not-your-district',
    ]);
    const gone = { as: 'officer', params: { id: one.id } } as const;
    await client.refused(getActivity, gone, 'entity/not-found');
    const deleted = body.results.filter(({ code }) => code === null);
    const restored = await client.ok(restoreDrafts, {
      as: 'officer',
      body: { entries: standing(deleted) },
    });
    expect(codes(restored.body.results)).toEqual([null, null]);
    expect((await client.ok(getActivity, gone)).body.status).toBe('draft');
    const twice = { as: 'officer', body: { entries: standing(restored.body.results) } } as const;
    expect(codes((await client.ok(restoreDrafts, twice)).body.results)).toEqual([
      'entity/not-found',
      'entity/not-found',
    ]);
  });

  test('too many, none, one twice or a citizen’s number are refused before anything is done', async () => {
    const one = await fresh();
    const many = Array.from({ length: bulkLimit + 1 }, () => ({ id: v7(), version: 1 }));
    for (const [entries, code] of [
      [[], 'required'],
      [many, 'tooMany'],
      [[one, one], 'repeated'],
    ] as const) {
      const input = { as: 'coordinator', body: { entries } } as const;
      await client.refused(confirmActivities, input, 'request/invalid', [
        { pointer: '/entries', code },
      ]);
    }
    const body = { entries: [one], reason: `Азамат ${syntheticIin()}` };
    await client.refused(excludeActivities, { as: 'coordinator', body }, 'request/invalid', [
      { pointer: '/reason', code: 'personal-number' },
    ]);
    const { body: still } = await client.ok(getActivity, { as: 'officer', params: { id: one.id } });
    expect(still.review).toBe('new');
  });
}
