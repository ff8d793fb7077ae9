import {
  createActivity,
  deleteActivity,
  editActivity,
  getActivity,
  getActivityHistory,
  listActivities,
  restoreActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { closedCampaignId, draftCampaignId, recordIds, today } from './contract-data.ts';
import { otherDistrict, ownDistrict, ownUnit, type PersonName, people } from './contract-people.ts';
import { activityBody, type Fields } from './contract-samples.ts';

/** Creating, reading, editing, deleting. */
export function activityCases(client: Client): void {
  async function created(given: Fields = {}, as: PersonName = 'officer') {
    return client.ok(createActivity, { as, body: activityBody(given) });
  }
  const edit = (id: string, etag: string, body: Fields, as: PersonName = 'officer') => ({
    as,
    params: { id },
    body,
    headers: { 'if-match': etag },
  });

  test('a new entry belongs to the unit of its author and is there for all of the unit', async () => {
    const body = activityBody({ place: '  Мәдениет үйі ' });
    const { body: entry, etag } = await client.ok(createActivity, { as: 'officer', body });
    expect(entry).toMatchObject({
      id: body.id,
      unitId: ownUnit,
      districtId: ownDistrict,
      place: 'Мәдениет үйі',
      review: 'new',
      version: 1,
      synthetic: false,
      createdByName: people.officer.name,
    });
    expect(entry.reach).toMatchObject([{ audienceNew: 'unknown', scope: 'district', link: null }]);
    for (const as of ['officer', 'otherOfficer', 'coordinator', 'observer', 'reviewer'] as const) {
      const read = await client.ok(getActivity, { as, params: { id: entry.id } });
      expect(read.body).toEqual(entry);
      expect(read.etag).toBe(etag);
    }
    const { body: list } = await client.ok(listActivities, { as: 'officer' });
    expect(list.items.find((one) => one.id === entry.id)).toMatchObject({
      measures: { attendees: 30 },
    });
  });

  test('the same entry sent again is one entry, so that a lost answer does no harm', async () => {
    const body = activityBody();
    const first = await client.ok(createActivity, { as: 'officer', body });
    const second = await client.ok(createActivity, { as: 'officer', body }, 200);
    expect(second.body).toEqual(first.body);
    expect(second.etag).toBe(first.etag);
  });

  test('it is one entry still when it has been edited in between', async () => {
    const body = activityBody();
    const { body: entry, etag } = await client.ok(createActivity, { as: 'officer', body });
    await client.ok(editActivity, edit(entry.id, etag, { title: 'Түзетілген' }, 'coordinator'));
    const again = await client.ok(createActivity, { as: 'officer', body }, 200);
    expect(again.body).toMatchObject({ id: entry.id, title: 'Түзетілген', version: 2 });
  });

  test('other content under a taken id is refused, for the author and for strangers', async () => {
    const body = activityBody();
    await client.ok(createActivity, { as: 'officer', body });
    const other = { ...body, title: 'Басқа іс-шара' };
    await client.refused(createActivity, { as: 'officer', body: other }, 'activity/id-taken');
    const foreign = activityBody({ id: body.id, districtId: null });
    const input = { as: 'foreignCoordinator', body: foreign } as const;
    await client.refused(createActivity, input, 'activity/id-taken');
  });

  test('of two who send the same id at once, both hear of one entry', async () => {
    const body = activityBody();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => client.ask(createActivity, { as: 'officer', body })),
    );
    const created = answers.filter((one) => one.status === 201);
    expect(created).toHaveLength(1);
    for (const one of answers) expect([200, 201]).toContain(one.status);
  });

  test('an officer keeps entries of the own district alone, a coordinator of the whole unit', async () => {
    for (const districtId of [otherDistrict, null]) {
      const body = activityBody({ districtId });
      const input = { as: 'officer', body } as const;
      await client.refused(createActivity, input, 'activity/not-your-district');
      await created({ districtId }, 'coordinator');
    }
    await client.refused(
      createActivity,
      { as: 'department', body: activityBody() },
      'activity/not-your-district',
    );
    const { body } = await created({ districtId: null }, 'department');
    expect(body).toMatchObject({ unitId: ownUnit, districtId: null });
  });

  test('an officer without a district edits own entries, not those of a colleague', async () => {
    const { body: entry, etag } = await created({ districtId: null }, 'department');
    const change = { title: 'Бөлімнің іс-шарасы' };
    const foreign = edit(entry.id, etag, change, 'otherDepartment');
    await client.refused(editActivity, foreign, 'activity/not-yours');
    await client.ok(editActivity, edit(entry.id, etag, change, 'department'));
  });

  test('nobody writes outside the own territory', async () => {
    const { body: entry, etag } = await created();
    const stranger = edit(entry.id, etag, { title: 'Жат' }, 'foreignCoordinator');
    await client.refused(editActivity, stranger, 'entity/not-found');
    const neighbour = edit(entry.id, etag, { title: 'Көрші' }, 'otherOfficer');
    await client.refused(editActivity, neighbour, 'activity/not-your-district');
    const away = edit(entry.id, etag, { districtId: otherDistrict });
    await client.refused(editActivity, away, 'activity/not-your-district');
    await client.refused(
      deleteActivity,
      { as: 'foreignCoordinator', params: { id: entry.id }, headers: { 'if-match': etag } },
      'entity/not-found',
    );
  });

  test('an edit changes what it names and nothing else', async () => {
    const { body: entry, etag } = await created({ place: 'Клуб', languages: ['kk', 'ru'] });
    const change = { title: 'Жаңа атау', place: null, endsOn: today };
    const { body, etag: next } = await client.ok(editActivity, edit(entry.id, etag, change));
    expect(body).toEqual({
      ...entry,
      title: 'Жаңа атау',
      place: null,
      endsOn: today,
      // Judged anew: another title may look like another entry's.
      flags: body.flags,
      updatedAt: body.updatedAt,
      version: 2,
    });
    expect(next).not.toBe(etag);
  });

  test('a list in an edit replaces the whole list', async () => {
    const { body: entry, etag } = await created();
    const reach = [{ id: v7(), channel: 'social', measure: 'views', count: 7, method: 'platform' }];
    const { body } = await client.ok(editActivity, edit(entry.id, etag, { reach, schemes: [] }));
    expect(body.reach).toMatchObject([{ channel: 'social', count: 7 }]);
    expect(body.schemes).toEqual([]);
  });

  test('of two who edit the same version one wins, the other sees what stands now', async () => {
    const { body: entry, etag } = await created();
    const answers = await Promise.all(
      ['Бірінші', 'Екінші'].map((title) =>
        client.ask(editActivity, edit(entry.id, etag, { title })),
      ),
    );
    expect(answers.map((one) => one.status).sort()).toEqual([200, 412]);
    const late = edit(entry.id, etag, { title: 'Үшінші' });
    const { current } = await client.refused(editActivity, late, 'entity/version-conflict');
    expect(current).toMatchObject({ id: entry.id, version: 2 });
    for (const tag of ['"v9"', '"garbage"', '*', 'v1']) {
      await client.refused(editActivity, edit(entry.id, tag, {}), 'entity/version-conflict');
    }
  });

  test('state, unit and authorship are no fields of an edit', async () => {
    const { body: entry, etag } = await created();
    for (const field of ['review', 'unitId', 'createdBy', 'id', 'campaignId', 'version']) {
      const input = edit(entry.id, etag, { [field]: 'x' });
      await client.refused(editActivity, input, 'request/invalid', [
        { pointer: `/${field}`, code: 'unknownField' },
      ]);
    }
  });

  test('a deleted entry is gone, and comes back whole', async () => {
    const { body: entry, etag } = await created();
    const params = { id: entry.id };
    const bare = { as: 'officer', params } as const;
    const stale = { ...bare, headers: { 'if-match': '"v7"' } };
    await client.refused(deleteActivity, stale, 'entity/version-conflict');
    await client.ok(deleteActivity, { ...bare, headers: { 'if-match': etag } });
    await client.refused(getActivity, bare, 'entity/not-found');
    const list = await client.ok(listActivities, { as: 'officer', query: { limit: 200 } });
    expect(list.body.items.map((one) => one.id)).not.toContain(entry.id);
    const stranger = { as: 'foreignCoordinator', params, body: {} } as const;
    await client.refused(restoreActivity, stranger, 'entity/not-found');
    const { body } = await client.ok(restoreActivity, { ...bare, body: {} });
    const { version: _1, updatedAt: _2, ...same } = entry;
    expect(body).toMatchObject(same);
    await client.ok(getActivity, bare);
  });

  test('a closed campaign is read, not written; a draft is not there for its recipients', async () => {
    const closed = { as: 'officer', params: { id: recordIds.closed } } as const;
    const { etag } = await client.ok(getActivity, closed);
    const headers = { 'if-match': etag };
    const change = { ...closed, headers, body: { title: 'Кеш' } };
    await client.refused(editActivity, change, 'campaign/closed');
    await client.refused(deleteActivity, { ...closed, headers }, 'campaign/closed');
    for (const [campaignId, code] of [
      [closedCampaignId, 'campaign/closed'],
      [draftCampaignId, 'entity/not-found'],
      ['no-campaign', 'entity/not-found'],
    ] as const) {
      const body = activityBody({ campaignId });
      await client.refused(createActivity, { as: 'officer', body }, code);
    }
  });

  test('the history says who did what, newest first', async () => {
    const { body: entry, etag } = await created();
    const input = edit(entry.id, etag, { title: 'Жаңа атау' }, 'coordinator');
    await client.ok(editActivity, input);
    const { body } = await client.ok(getActivityHistory, {
      as: 'observer',
      params: { id: entry.id },
    });
    expect(body.items.map((one) => [one.verb, one.by])).toEqual([
      ['activity.edit', people.coordinator.name],
      ['activity.create', people.officer.name],
    ]);
    expect(body.items[0]?.changes).toEqual([
      { field: 'title', old: entry.title, new: 'Жаңа атау' },
    ]);
    const stranger = { as: 'foreignOfficer', params: { id: entry.id } } as const;
    await client.refused(getActivityHistory, stranger, 'entity/not-found');
  });
}
