import {
  createActivity,
  editActivity,
  getActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { checkDigit } from '@saqbol/shared/organisations/bin.ts';
import {
  confirmOrganisation,
  editOrganisation,
  getOrganisation,
  listOrganisations,
  mergeOrganisation,
  previewMerge,
  proposeOrganisation,
  retireOrganisation,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import {
  createPartnership,
  getPartnership,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { ownUnit, type PersonName } from './contract-people.ts';
import { activityBody, type Fields, partnershipBody, syntheticIin } from './contract-samples.ts';

let made = 0;

function organisationBody(given: Fields = {}) {
  made += 1;
  const short = `Үлгі ${'абвгдежзиклмнопрстуфхц'[made % 22]} ${made}`;
  const name = { kk: `«${short}» ЖШС`, ru: `ТОО «${short}»` };
  return { id: v7(), kind: 'developer', name, short, ...given };
}

/** A BIN of nobody: registered in December 2021, right check digit. */
function freeBin(): string {
  for (;;) {
    made += 1;
    const head = `2112400${String(made).padStart(4, '0')}`;
    const digit = checkDigit(head);
    if (digit !== null) return `${head}${digit}`;
  }
}

/** The register of organisations: what units propose, what an editor makes of it. */
export function organisationCases(client: Client): void {
  async function proposed(given: Fields = {}, as: PersonName = 'coordinator') {
    const body = organisationBody(given);
    return { ...(await client.ok(proposeOrganisation, { as, body })), sent: body };
  }
  const at = (id: string, etag: string, body: unknown = {}) =>
    ({
      as: 'editor',
      params: { id },
      body,
      headers: { 'if-match': etag, 'idempotency-key': v7() },
    }) as const;
  const read = (id: string, as: PersonName = 'editor') =>
    client.ok(getOrganisation, { as, params: { id } });
  const inReference = async (as: PersonName, id: string) => {
    const { body } = await client.ok(getReference, { as });
    return body.organisations.find((one) => one.id === id);
  };

  test('a proposal is seen by its unit and the Committee, by others only once it is confirmed', async () => {
    const { body, etag } = await proposed();
    expect(body).toMatchObject({
      status: 'proposed',
      isPublic: false,
      proposedBy: ownUnit,
      mergedInto: null,
      name: { en: body.short },
      partnershipCount: 0,
      version: 1,
    });
    for (const as of ['coordinator', 'officer', 'reviewer'] as const)
      expect(await inReference(as, body.id), as).toMatchObject({ status: 'proposed' });
    for (const as of ['foreignCoordinator', 'administrator'] as const)
      expect(await inReference(as, body.id), as).toBe(undefined);
    const stranger = { as: 'foreignCoordinator', params: { id: body.id } } as const;
    await client.refused(getOrganisation, stranger, 'entity/not-found');
    const foreign = { as: 'foreignCoordinator', body: partnershipBody(body.id) } as const;
    await client.refused(createPartnership, foreign, 'request/invalid', [
      { pointer: '/organisationId', code: 'organisation-unknown' },
    ]);
    const confirmed = await client.ok(confirmOrganisation, at(body.id, etag));
    expect(confirmed.body).toMatchObject({ status: 'confirmed', isPublic: true, version: 2 });
    expect(await inReference('foreignCoordinator', body.id)).toMatchObject({ short: body.short });
  });

  test('its unit uses it at once, in partnerships and entries', async () => {
    const { body } = await proposed();
    const partner = partnershipBody(body.id);
    await client.ok(createPartnership, { as: 'coordinator', body: partner });
    const entry = activityBody({ partnerIds: [body.id] });
    await client.ok(createActivity, { as: 'officer', body: entry });
    expect((await read(body.id)).body).toMatchObject({ partnershipCount: 1, unitCount: 1 });
  });

  test('sent again it is one organisation, with other content it is refused', async () => {
    const { body, sent } = await proposed();
    const again = await client.ok(proposeOrganisation, { as: 'coordinator', body: sent }, 200);
    expect(again.body).toEqual(body);
    const other = { ...sent, short: 'Басқа' };
    for (const as of ['coordinator', 'foreignCoordinator'] as const)
      await client.refused(proposeOrganisation, { as, body: other }, 'organisation/id-taken');
  });

  test.each([
    ['eleven digits', '21014000001', 'binDigits'],
    ['a wrong check digit', '940140000384', 'bin'],
    ['the number of a person', syntheticIin(), 'binIsIin'],
  ])('a BIN of %s is refused', async (_name, bin, code) => {
    const input = { as: 'coordinator', body: organisationBody({ bin }) } as const;
    await client.refused(proposeOrganisation, input, 'request/invalid', [
      { pointer: '/bin', code },
    ]);
  });

  test('a number of a person has no place in a name', async () => {
    const body = organisationBody({ short: `Фирма ${syntheticIin()}` });
    await client.refused(proposeOrganisation, { as: 'coordinator', body }, 'request/invalid', [
      { pointer: '/short', code: 'personal-number' },
    ]);
  });

  test('a BIN stands once in the register, and what another unit proposed is not told', async () => {
    const known = { as: 'coordinator', body: organisationBody({ bin: '940140000385' }) } as const;
    await client.refused(proposeOrganisation, known, 'organisation/bin-taken', [
      { pointer: '/bin', code: 'bin-taken' },
    ]);
    const bin = freeBin();
    const first = await proposed({ bin });
    const second = await proposed({ bin }, 'foreignCoordinator');
    await client.ok(confirmOrganisation, at(first.body.id, first.etag));
    await client.refused(
      confirmOrganisation,
      at(second.body.id, second.etag),
      'organisation/bin-taken',
    );
  });

  test('an editor edits; the kind of a confirmed one is fixed, a number of version is demanded', async () => {
    const { body, etag } = await proposed();
    const edited = await client.ok(
      editOrganisation,
      at(body.id, etag, { kind: 'telecom', aliases: ['Үлгілік'] }),
    );
    expect(edited.body).toMatchObject({ kind: 'telecom', aliases: ['Үлгілік'], version: 2 });
    await client.refused(editOrganisation, at(body.id, etag, {}), 'entity/version-conflict');
    const confirmed = await client.ok(confirmOrganisation, at(body.id, edited.etag));
    await client.refused(
      editOrganisation,
      at(body.id, confirmed.etag, { kind: 'bank' }),
      'request/invalid',
      [{ pointer: '/kind', code: 'kind-fixed' }],
    );
    const input = {
      ...at(body.id, confirmed.etag, { short: 'Басқа' }),
      as: 'coordinator',
    } as const;
    await client.refused(editOrganisation, input, 'account/not-allowed');
  });

  test('a retired one is offered no longer and may be confirmed again', async () => {
    const { body, etag } = await proposed();
    const retired = await client.ok(retireOrganisation, at(body.id, etag));
    expect(retired.body).toMatchObject({ status: 'retired', isPublic: false });
    const input = { as: 'coordinator', body: partnershipBody(body.id) } as const;
    await client.refused(createPartnership, input, 'request/invalid', [
      { pointer: '/organisationId', code: 'organisation-retired' },
    ]);
    await client.refused(retireOrganisation, at(body.id, retired.etag), 'organisation/wrong-state');
    await client.ok(confirmOrganisation, at(body.id, retired.etag));
  });

  test('the list finds every spelling and a BIN, proposals first', async () => {
    const bin = freeBin();
    const { body } = await proposed({ short: 'Қазыналы Көкжиек', bin });
    const list = async (query: Readonly<Record<string, string>>, as: PersonName = 'editor') =>
      (await client.ok(listOrganisations, { as, query: { limit: 200, ...query } })).body.items;
    for (const q of ['казыналы кокжиек', 'Qazynaly', bin])
      expect((await list({ q })).map((one) => one.id)).toEqual([body.id]);
    expect(await list({ q: bin }, 'foreignCoordinator')).toEqual([]);
    const all = await list({});
    const firstConfirmed = all.findIndex((one) => one.status === 'confirmed');
    expect(all.slice(0, firstConfirmed).every((one) => one.status === 'proposed')).toBe(true);
    expect((await list({ status: 'proposed', unitId: ownUnit })).map((one) => one.id)).toContain(
      body.id,
    );
    expect((await list({ kind: 'bank', status: 'confirmed' })).length).toBeGreaterThan(20);
    expect(await list({ sort: 'name' })).toHaveLength(all.length);
    expect(await list({ sort: '-updatedAt' })).toHaveLength(all.length);
  });

  test('a merge moves partnerships and entries, and the old name leads to the kept one', async () => {
    const dup = await proposed();
    const kept = await proposed();
    const partner = partnershipBody(dup.body.id);
    await client.ok(createPartnership, { as: 'coordinator', body: partner });
    const entry = activityBody({ partnerIds: [dup.body.id, kept.body.id] });
    await client.ok(createActivity, { as: 'officer', body: entry });
    const moved = {
      partnershipsMoved: 1,
      partnershipsFolded: 0,
      activitiesMoved: 1,
      unitIds: [ownUnit],
    };
    const question = {
      as: 'editor',
      params: { id: dup.body.id },
      query: { into: kept.body.id },
    } as const;
    expect((await client.ok(previewMerge, question)).body).toEqual(moved);
    const body = { into: kept.body.id, intoVersion: 1, take: { short: 'Ортақ' } };
    const answer = await client.ok(mergeOrganisation, at(dup.body.id, dup.etag, body));
    expect(answer.body.moved).toEqual(moved);
    expect(answer.body.kept).toMatchObject({ status: 'confirmed', short: 'Ортақ', version: 2 });
    expect(answer.body.kept.aliases).toEqual(
      expect.arrayContaining([dup.body.short, dup.body.name.kk]),
    );
    expect((await read(dup.body.id)).body).toMatchObject({
      status: 'merged',
      mergedInto: kept.body.id,
    });
    const partnership = { as: 'officer', params: { id: partner.id } } as const;
    expect((await client.ok(getPartnership, partnership)).body).toMatchObject({
      organisationId: kept.body.id,
      version: 2,
    });
    const one = { as: 'officer', params: { id: entry.id } } as const;
    const after = await client.ok(getActivity, one);
    expect(after.body).toMatchObject({ partnerIds: [kept.body.id], version: 2 });
    const edit = { partnerIds: [dup.body.id] };
    await client.ok(editActivity, { ...one, body: edit, headers: { 'if-match': after.etag } });
    expect((await client.ok(getActivity, one)).body.partnerIds).toEqual([kept.body.id]);
    const again = { as: 'coordinator', body: partnershipBody(dup.body.id) } as const;
    await client.refused(createPartnership, again, 'partnership/exists');
  });

  test('a unit with partnerships with both keeps one that says what either said', async () => {
    const [dup, kept] = [await proposed(), await proposed()];
    const own = partnershipBody(kept.body.id, { forms: ['sms'] });
    const other = partnershipBody(dup.body.id, { forms: ['hotline'], status: 'active' });
    for (const body of [own, other])
      await client.ok(createPartnership, { as: 'coordinator', body });
    const body = { into: kept.body.id, intoVersion: 1 };
    const answer = await client.ok(mergeOrganisation, at(dup.body.id, dup.etag, body));
    expect(answer.body.moved).toMatchObject({ partnershipsMoved: 0, partnershipsFolded: 1 });
    const stands = { as: 'officer', params: { id: own.id } } as const;
    expect((await client.ok(getPartnership, stands)).body).toMatchObject({ status: 'active' });
    const gone = { as: 'officer', params: { id: other.id } } as const;
    await client.refused(getPartnership, gone, 'entity/not-found');
  });

  test('nothing is merged into itself, into a merged one, or on an older look', async () => {
    const [dup, kept] = [await proposed(), await proposed()];
    const into = (id: string, intoVersion = 1) =>
      at(dup.body.id, dup.etag, { into: id, intoVersion });
    await client.refused(mergeOrganisation, into(dup.body.id), 'request/invalid', [
      { pointer: '/into', code: 'merge-into-itself' },
    ]);
    await client.refused(mergeOrganisation, into(kept.body.id, 7), 'entity/version-conflict');
    await client.ok(mergeOrganisation, into(kept.body.id));
    const third = await proposed();
    const late = at(third.body.id, third.etag, { into: dup.body.id, intoVersion: 2 });
    await client.refused(mergeOrganisation, late, 'organisation/wrong-state');
  });
}
