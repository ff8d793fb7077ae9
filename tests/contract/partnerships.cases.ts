import { createActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import {
  createPartnership,
  deletePartnership,
  editPartnership,
  getPartnership,
  getPartnershipMatrix,
  listPartnerships,
  restorePartnership,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { campaignId, closedCampaignId, recordIds, tomorrow } from './contract-data.ts';
import {
  foreignDistrict,
  otherDistrict,
  ownDistrict,
  ownUnit,
  type people,
} from './contract-people.ts';
import { activityBody, type Fields, partnershipBody, syntheticIin } from './contract-samples.ts';
import { organisationsOf } from './organisations.ts';

/** Partnerships of a unit with organisations. */
export function partnershipCases(client: Client): void {
  /** Every organisation may be a partner of a unit once: each case takes one of its own. */
  const unused = organisationsOf('bank').filter((id) => id !== 'halyk');
  async function created(given: Fields = {}) {
    const body = partnershipBody(unused.shift() ?? '', given);
    const answer = await client.ok(createPartnership, { as: 'coordinator', body });
    return { ...answer, sent: body };
  }

  test('a new partnership belongs to the unit of its author', async () => {
    const { body, etag } = await created({ districtIds: [ownDistrict], forms: ['sms'] });
    expect(body).toMatchObject({
      unitId: ownUnit,
      status: 'proposed',
      districtIds: [ownDistrict],
      forms: ['sms'],
      activityCount: 0,
      version: 1,
    });
    for (const as of ['officer', 'observer', 'reviewer'] as const) {
      const read = await client.ok(getPartnership, { as, params: { id: body.id } });
      expect(read.body).toEqual(body);
      expect(read.etag).toBe(etag);
    }
    const stranger = { as: 'foreignCoordinator', params: { id: body.id } } as const;
    await client.refused(getPartnership, stranger, 'entity/not-found');
  });

  test('sent again it is one partnership, with other content it is refused', async () => {
    const { body, sent } = await created();
    const again = await client.ok(createPartnership, { as: 'coordinator', body: sent }, 200);
    expect(again.body).toEqual(body);
    const other = { ...sent, note: 'Басқа' };
    await client.refused(
      createPartnership,
      { as: 'coordinator', body: other },
      'partnership/id-taken',
    );
    const foreign = { as: 'foreignCoordinator', body: sent } as const;
    await client.refused(createPartnership, foreign, 'partnership/id-taken');
  });

  test('an organisation is a partner of a unit once', async () => {
    const { sent } = await created();
    const body = { ...sent, id: v7() };
    await client.refused(createPartnership, { as: 'coordinator', body }, 'partnership/exists');
    await client.ok(createPartnership, { as: 'foreignCoordinator', body });
  });

  test.each<[string, Fields, string, string]>([
    [
      'an unknown organisation',
      { organisationId: 'nobody' },
      '/organisationId',
      'organisation-unknown',
    ],
    [
      'a foreign district',
      { districtIds: [foreignDistrict] },
      '/districtIds/0',
      'district-foreign',
    ],
    ['a scheme of no letter', { schemes: ['pyramid'] }, '/schemes/0', 'scheme-unknown'],
    [
      'an end before the start',
      { agreedOn: '2026-03-05', endsOn: '2026-03-04' },
      '/endsOn',
      'reversed-dates',
    ],
    ['agreed tomorrow', { agreedOn: tomorrow }, '/agreedOn', 'agreed-in-future'],
    ['a citizen’s number', { note: syntheticIin() }, '/note', 'personal-number'],
    ['an unknown form', { forms: ['dinner'] }, '/forms/0', 'choice'],
    ['a field of the server', { unitId: ownUnit }, '/unitId', 'unknownField'],
  ])('%s is refused', async (_what, given, pointer, code) => {
    const body = partnershipBody(unused[0] ?? '', given);
    const input = { as: 'coordinator', body } as const;
    await client.refused(createPartnership, input, 'request/invalid', [{ pointer, code }]);
  });

  test('only a coordinator keeps partnerships, and none of a closed campaign', async () => {
    const body = partnershipBody(unused[0] ?? '');
    await client.refused(createPartnership, { as: 'officer', body }, 'account/not-allowed');
    const closed = { ...body, campaignId: closedCampaignId };
    await client.refused(createPartnership, { as: 'coordinator', body: closed }, 'campaign/closed');
    const unknown = { ...body, campaignId: 'no-campaign' };
    await client.refused(
      createPartnership,
      { as: 'coordinator', body: unknown },
      'entity/not-found',
    );
  });

  test('an edit wants the version that was read and follows the order of states', async () => {
    const { body: before, etag } = await created();
    const input = (body: Fields, tag: string) =>
      ({
        as: 'coordinator',
        params: { id: before.id },
        body,
        headers: { 'if-match': tag },
      }) as const;
    const jump = input({ status: 'completed' }, etag);
    await client.refused(editPartnership, jump, 'request/invalid', [
      { pointer: '/status', code: 'status-cannot-follow' },
    ]);
    const agreed = { status: 'agreed', agreedOn: '2026-03-09', districtIds: [otherDistrict] };
    const { body, etag: next } = await client.ok(editPartnership, input(agreed, etag));
    expect(body).toEqual({ ...before, ...agreed, updatedAt: body.updatedAt, version: 2 });
    expect(next).not.toBe(etag);
    const late = input({ note: 'Кеш' }, etag);
    const { current } = await client.refused(editPartnership, late, 'entity/version-conflict');
    expect(current).toMatchObject({ id: before.id, version: 2 });
    const stranger = { ...late, as: 'foreignCoordinator' } as const;
    await client.refused(editPartnership, stranger, 'entity/not-found');
    const whole = input({ organisationId: 'kaspi' }, next);
    await client.refused(editPartnership, whole, 'request/invalid', [
      { pointer: '/organisationId', code: 'unknownField' },
    ]);
  });

  test('a deleted partnership is gone, and the organisation free again', async () => {
    const { body, etag, sent } = await created();
    const input = { as: 'coordinator', params: { id: body.id } } as const;
    await client.refused(
      deletePartnership,
      { ...input, headers: { 'if-match': '"v9"' } },
      'entity/version-conflict',
    );
    await client.ok(deletePartnership, { ...input, headers: { 'if-match': etag } });
    await client.refused(getPartnership, input, 'entity/not-found');
    await client.ok(createPartnership, { as: 'coordinator', body: { ...sent, id: v7() } });
  });

  test('a deletion is undone, unless the organisation has a new partnership by then', async () => {
    const { body, etag, sent } = await created({ status: 'agreed' });
    const one = { as: 'coordinator', params: { id: body.id }, body: {} } as const;
    await client.ok(deletePartnership, { ...one, headers: { 'if-match': etag } });
    const stranger = { ...one, as: 'foreignCoordinator' } as const;
    await client.refused(restorePartnership, stranger, 'entity/not-found');
    const restored = await client.ok(restorePartnership, one);
    expect(restored.body).toMatchObject({ id: body.id, status: 'agreed', version: 3 });
    await client.ok(deletePartnership, { ...one, headers: { 'if-match': restored.etag } });
    await client.ok(createPartnership, { as: 'coordinator', body: { ...sent, id: v7() } });
    await client.refused(restorePartnership, one, 'partnership/exists');
  });

  test('the list counts each status, whichever of them is shown', async () => {
    const list = async (query: Readonly<Record<string, string>>) =>
      (await client.ok(listPartnerships, { as: 'coordinator', query: { limit: 200, ...query } }))
        .body;
    const all = await list({});
    const counted = Object.groupBy(all.items, (one) => one.status);
    for (const [status, rows] of Object.entries(counted))
      expect(all.byStatus[status]).toBe(rows?.length);
    const agreed = await list({ status: 'agreed' });
    expect(agreed.byStatus).toEqual(all.byStatus);
    expect(agreed.total).toBe(all.byStatus.agreed);
  });

  test('the matrix shows a partnership in its districts alone, one without districts in all', async () => {
    const { body: partnership } = await created({ districtIds: [otherDistrict] });
    const matrixOf = async (
      as: keyof typeof people,
      query: Readonly<Record<string, string>> = {},
    ) => (await client.ok(getPartnershipMatrix, { as, params: { id: campaignId }, query })).body;
    const own = await matrixOf('officer');
    expect(own.unitId).toBe(ownUnit);
    const placesOf = (id: string) =>
      own.cells.filter((one) => one.organisationId === id).map((one) => one.placeId);
    expect(placesOf(partnership.organisationId)).toEqual([otherDistrict]);
    expect(placesOf('halyk')).toEqual(own.placeIds);
    expect(own.spots).toBe(own.placeIds.length * own.organisationIds.length - own.cells.length);
    const nation = await matrixOf('reviewer');
    expect(nation.unitId).toBe(null);
    expect(nation.placeIds).toHaveLength(24);
    expect(nation.cells).toContainEqual({
      placeId: 'KZ-10',
      organisationId: 'halyk',
      partnershipId: recordIds.foreignPartnership,
      status: 'agreed',
    });
    expect(await matrixOf('reviewer', { unit: ownUnit })).toEqual(own);
    const foreign = {
      as: 'officer',
      params: { id: campaignId },
      query: { unit: 'KZ-10' },
    } as const;
    await client.refused(getPartnershipMatrix, foreign, 'entity/not-found');
    const firms = await matrixOf('officer', { kind: 'developer' });
    expect(firms.organisationIds).toContain('bi-group');
  });

  test('held entries that name the organisation are counted', async () => {
    const { body: before } = await created({ status: 'agreed' });
    const given = { partnerIds: [before.organisationId] };
    await client.ok(createActivity, { as: 'officer', body: activityBody(given) });
    const planned = activityBody({ ...given, status: 'planned' });
    await client.ok(createActivity, { as: 'officer', body: planned });
    const { body } = await client.ok(getPartnership, { as: 'officer', params: { id: before.id } });
    expect(body.activityCount).toBe(1);
  });

  test('the list is filtered, sorted and bounded by territory', async () => {
    const list = async (
      query: Readonly<Record<string, string>>,
      as: keyof typeof people = 'officer',
    ) => {
      const { body } = await client.ok(listPartnerships, { as, query: { limit: 200, ...query } });
      return body.items;
    };
    expect((await list({})).filter((one) => one.unitId !== ownUnit)).toEqual([]);
    expect(await list({ unitId: 'KZ-10' })).toEqual([]);
    const foreign = await list({ unitId: 'KZ-10' }, 'reviewer');
    expect(foreign.map((one) => one.id)).toContain(recordIds.foreignPartnership);
    const halyk = await list({ organisationId: 'halyk' });
    expect(halyk.map((one) => one.id)).toEqual([recordIds.ownPartnership]);
    expect((await list({ q: 'halyk' })).map((one) => one.id)).toContain(recordIds.ownPartnership);
    expect((await list({ organisationKind: 'developer' })).length).toBe(0);
    const engaged = await list({ engaged: 'yes' });
    expect(engaged.map((one) => one.id)).toContain(recordIds.ownPartnership);
    expect(engaged.filter((one) => ['proposed', 'declined'].includes(one.status))).toEqual([]);
    const byStatus = await list({ sort: 'status' });
    expect(byStatus.length).toBeGreaterThan(1);
    expect((await list({ status: 'agreed' })).every((one) => one.status === 'agreed')).toBe(true);
  });
}
