/** Proposals, their territory, and merging: nothing that names the duplicate is left behind. */
import { recount } from '@saqbol/shared/figures/recount.ts';
import { checkDigit } from '@saqbol/shared/organisations/bin.ts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorName } from '../../../tests/helpers/actors.ts';
import { districts } from '../../../tests/helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../../../tests/helpers/builders.ts';
import { must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';
import { readRecords } from '../figures/read-records.ts';
import { withScope } from '../platform/database/scope.ts';
import { seedRegisters } from '../seed/seed-registers.ts';
import { forgetRegisters } from '../territory/registers.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const all = '/api/v1/organisations';
let named = 0;

function organisationBody(fields: object = {}) {
  named += 1;
  const short = `Сынақ Құрылыс ${named}`;
  return {
    id: uuidv7(),
    kind: 'developer',
    name: { kk: `«${short}» ЖШС`, ru: `ТОО «${short}»` },
    short,
    ...fields,
  };
}

async function proposed(by: ActorName, fields: object = {}) {
  const body = organisationBody(fields);
  return must(await api.as(by).post(all, body)).body;
}

async function merge(merged: string, kept: string, take: object = {}) {
  const editor = api.as('editor');
  const [from, into] = [await editor.get(`${all}/${merged}`), await editor.get(`${all}/${kept}`)];
  return editor.post(
    `${all}/${merged}/merge`,
    { into: kept, intoVersion: into.body.version, take },
    { 'if-match': `"v${from.body.version}"`, 'idempotency-key': uuidv7() },
  );
}

function partner(organisationId: string, fields: object = {}) {
  return partnershipBody({ organisationId, ...fields });
}

describe('a proposal', () => {
  test('is used by its own unit at once, seen by the Committee, and by nobody else', async () => {
    const one = await proposed('coordinatorAqmola');
    expect(one).toMatchObject({ status: 'proposed', isPublic: false, proposedBy: 'KZ-11' });
    const sees = async (actor: ActorName) => {
      const { body } = await api.as(actor).get('/api/v1/reference');
      return body.organisations.some(({ id }: { id: string }) => id === one.id);
    };
    for (const actor of ['coordinatorAqmola', 'officerKokshetau', 'reviewer', 'editor'] as const)
      expect(await sees(actor), actor).toBe(true);
    for (const actor of ['coordinatorPavlodar', 'officerBank', 'administrator'] as const)
      expect(await sees(actor), actor).toBe(false);
    must(await api.as('coordinatorAqmola').post('/api/v1/partnerships', partner(one.id)));
    must(
      await api
        .as('officerKokshetau')
        .post('/api/v1/activities', activityBody({ partnerIds: [one.id] })),
    );
    const foreign = await api
      .as('coordinatorPavlodar')
      .post('/api/v1/partnerships', partner(one.id));
    expect(foreign.status).toBe(422);
    expect(foreign.body.errors[0].code).toBe('organisation-unknown');
  });

  test('made through another process is known here before its notice has come', async () => {
    const body = organisationBody();
    await api.as('coordinatorAqmola').get('/api/v1/reference');
    // As another process would: past the memory of this one.
    await sql`
      insert into organisations (id, kind, position, folded, record, status, is_public, proposed_by)
      values (${body.id}, 'developer', 1, '', ${JSON.stringify({ ...body, aliases: [], note: null })}::jsonb, 'proposed', false, 'KZ-11')`.execute(
      api.owner.db,
    );
    must(await api.as('coordinatorAqmola').post('/api/v1/partnerships', partner(body.id)));
  });

  test('with a BIN of the register is refused, with one that another unit proposed it is not told', async () => {
    const taken = organisationBody({ bin: '940140000385' });
    const refusal = await api.as('coordinatorAqmola').post(all, taken);
    expect([refusal.status, refusal.body.code]).toEqual([409, 'organisation/bin-taken']);
    const free = `21034001234${checkDigit('21034001234')}`;
    await proposed('coordinatorAqmola', { bin: free });
    await proposed('coordinatorPavlodar', { bin: free });
    // The same unit twice, and an editor who sees both.
    for (const actor of ['coordinatorAqmola', 'editor'] as const)
      expect((await api.as(actor).post(all, organisationBody({ bin: free }))).status).toBe(409);
  });

  test('does not move the number of banks of the register, and is never more than the whole', async () => {
    const figures = `/api/v1/campaigns/${campaignId}/figures`;
    const before = (await api.as('coordinatorBank').get(figures)).body.total;
    const bank = await proposed('coordinatorBank', { kind: 'bank' });
    expect((await api.as('coordinatorBank').get(figures)).body.total).toEqual(before);
    must(await api.as('coordinatorBank').post('/api/v1/partnerships', partner(bank.id)));
    const after = (await api.as('coordinatorBank').get(figures)).body.total;
    expect(after).toMatchObject({
      banksEngaged: before.banksEngaged + 1,
      banksTotal: before.banksTotal + 1,
    });
  });
});

describe('an editor', () => {
  test('confirms a proposal for everybody, and offers no retired one for a new partnership', async () => {
    const one = await proposed('coordinatorAqmola');
    const command = (verb: string, version: number) =>
      api.as('editor').post(
        `${all}/${one.id}/${verb}`,
        {},
        {
          'if-match': `"v${version}"`,
          'idempotency-key': uuidv7(),
        },
      );
    const confirmed = must(await command('confirm', 1)).body;
    expect(confirmed).toMatchObject({ status: 'confirmed', isPublic: true, version: 2 });
    must(await api.as('coordinatorPavlodar').post('/api/v1/partnerships', partner(one.id)));
    expect((await command('confirm', 2)).body.code).toBe('organisation/wrong-state');
    must(await command('retire', 2));
    const refusal = await api.as('coordinatorBank').post('/api/v1/partnerships', partner(one.id));
    expect(refusal.body.errors[0].code).toBe('organisation-retired');
    expect(must(await command('confirm', 3)).body.status).toBe('confirmed');
    const history = await sql<{ chain: string; verb: string }>`
      select chain, verb from audit_entries where entity_id = ${one.id} order by position`.execute(
      api.owner.db,
    );
    expect(history.rows.map(({ chain, verb }) => `${chain} ${verb}`)).toEqual([
      'KZ-11 organisation.propose',
      'KZ-11 organisation.confirm',
      'KZ-11 organisation.retire',
      'KZ-11 organisation.confirm',
    ]);
  });

  test('changes no kind of a confirmed one, and a start of the installation undoes no edit', async () => {
    const { body, headers } = await api.as('editor').get(`${all}/tumar`);
    expect(headers.get('etag')).toBe(`"v${body.version}"`);
    const edit = (fields: object) => api.as('editor').patch(`${all}/tumar`, fields, body.version);
    const refusal = await edit({ kind: 'bank' });
    expect(refusal.body.errors).toMatchObject([{ pointer: '/kind', code: 'kind-fixed' }]);
    must(await edit({ aliases: ['Тұмар құрылыс'] }));
    await withScope(api.owner.db, 'system', 'write', seedRegisters);
    const after = await api.as('editor').get(`${all}?q=${encodeURIComponent('тумар курылыс')}`);
    expect(after.body.items.map(({ id }: { id: string }) => id)).toEqual(['tumar']);
  });
});

describe('a merge', () => {
  test('takes partnerships, entries and sources of all units along; figures equal a recount', async () => {
    const dup = await proposed('coordinatorAqmola');
    must(await api.as('coordinatorAqmola').post('/api/v1/partnerships', partner(dup.id)));
    const entry = activityBody({
      partnerIds: ['orda-invest', dup.id],
      reach: [reachBody({ method: 'partner', organisationId: dup.id })],
    });
    must(await api.as('officerKokshetau').post('/api/v1/activities', entry));
    const preview = await api.as('editor').get(`${all}/${dup.id}/merge?into=highvill`);
    expect(preview.body).toEqual({
      partnershipsMoved: 1,
      partnershipsFolded: 0,
      activitiesMoved: 1,
      unitIds: ['KZ-11'],
    });
    const { body } = must(await merge(dup.id, 'highvill'));
    expect(body.moved).toEqual(preview.body);
    expect(body.kept.aliases).toEqual(expect.arrayContaining([dup.short, dup.name.kk]));
    const read = await api.as('officerKokshetau').get(`/api/v1/activities/${entry.id}`);
    expect(read.body).toMatchObject({ partnerIds: ['orda-invest', 'highvill'], version: 2 });
    expect(read.body.reach[0].organisationId).toBe('highvill');
    await expectRecounted();
    // The old name leads to the kept one, also on its way in from a phone that was away.
    const late = activityBody({ partnerIds: [dup.id, 'highvill'] });
    must(await api.as('officerKokshetau').post('/api/v1/activities', late));
    const kept = await api.as('officerKokshetau').get(`/api/v1/activities/${late.id}`);
    expect(kept.body.partnerIds).toEqual(['highvill']);
    const again = await api.as('coordinatorAqmola').post('/api/v1/partnerships', partner(dup.id));
    expect(again.body.code).toBe('partnership/exists');
    await expectRecounted();
  });

  test('makes one of two partnerships of a unit, says so in its audit, and an undo brings none back', async () => {
    const dup = await proposed('coordinatorPavlodar');
    const coordinator = api.as('coordinatorPavlodar');
    const own = partner('esta', { districtIds: [districts.pavlodar], forms: ['sms'] });
    const other = partner(dup.id, { districtIds: [], forms: ['hotline'], status: 'active' });
    must(await coordinator.post('/api/v1/partnerships', own));
    must(await coordinator.post('/api/v1/partnerships', other));
    const { body } = must(await merge(dup.id, 'esta'));
    expect(body.moved).toMatchObject({ partnershipsMoved: 0, partnershipsFolded: 1 });
    const kept = await coordinator.get(`/api/v1/partnerships/${own.id}`);
    expect(kept.body).toMatchObject({
      organisationId: 'esta',
      districtIds: [],
      forms: ['sms', 'hotline'],
      status: 'active',
      version: 2,
    });
    expect((await coordinator.get(`/api/v1/partnerships/${other.id}`)).status).toBe(404);
    const restore = await coordinator.post(
      `/api/v1/partnerships/${other.id}/restore`,
      {},
      {
        'idempotency-key': uuidv7(),
      },
    );
    expect(restore.body.code).toBe('partnership/exists');
    const { rows } = await sql<{ entity: string; changes: string }>`
      select entity, changes from audit_entries where verb = 'organisation.merge' and chain = 'KZ-55'
      order by position`.execute(api.owner.db);
    expect(rows.map(({ entity, changes }) => [entity, JSON.parse(changes)])).toEqual(
      expect.arrayContaining([
        ['partnership', { foldedInto: [null, own.id] }],
        ['organisation', expect.objectContaining({ mergedInto: [null, 'esta'] })],
      ]),
    );
    await expectRecounted();
  });

  test('follows in what was replied, whose digest stays, and marks no entry as changed since', async () => {
    const dup = await proposed('coordinatorAqmola');
    must(await api.as('coordinatorAqmola').post('/api/v1/partnerships', partner(dup.id)));
    must(
      await api
        .as('officerKokshetau')
        .post('/api/v1/activities', activityBody({ partnerIds: [dup.id] })),
    );
    await replyIn(api, 'submitted');
    const before = (await api.as('coordinatorAqmola').get(replyPath())).body;
    must(await merge(dup.id, 'sat-ns'));
    const after = (await api.as('coordinatorAqmola').get(replyPath())).body;
    expect(after.changedSince ?? 0).toEqual(before.changedSince ?? 0);
    expect(after.versions).toEqual(before.versions);
    const path = `/api/v1/campaigns/${campaignId}/figures?by=organisation&basis=replied&unit=KZ-11`;
    const keys = (await api.as('reviewer').get(path)).body.rows.map(
      ({ key }: { key: string }) => key,
    );
    expect(keys).toContain('sat-ns');
    expect(keys).not.toContain(dup.id);
    await expectRecounted();
  });

  test('of chains leads in one step to the last, and into itself or a merged one is refused', async () => {
    const [a, b] = [await proposed('coordinatorAqmola'), await proposed('coordinatorAqmola')];
    must(await merge(a.id, b.id));
    const promoted = (await api.as('coordinatorPavlodar').get('/api/v1/reference')).body;
    expect(promoted.organisations.find(({ id }: { id: string }) => id === b.id)).toMatchObject({
      status: 'confirmed',
    });
    must(await merge(b.id, 'nak'));
    const { body } = await api.as('editor').get(`${all}/${a.id}`);
    expect(body).toMatchObject({ status: 'merged', mergedInto: 'nak' });
    expect((await merge('nak', 'nak')).status).toBe(422);
    expect((await merge('nak', b.id)).body.code).toBe('organisation/wrong-state');
  });

  test('leaves nothing behind of those who write its name at the same moment', async () => {
    const dup = await proposed('coordinatorAqmola');
    const writers = Array.from({ length: 12 }, (_, i) =>
      api
        .as(i % 2 === 0 ? 'officerKokshetau' : 'coordinatorAqmola')
        .post('/api/v1/activities', activityBody({ partnerIds: [dup.id], title: `Дәріс ${i}` })),
    );
    const merged = merge(dup.id, 'gbg');
    for (const answer of await Promise.all(writers)) must(answer);
    must(await merged);
    const left = await sql<{ n: number }>`
      select count(*)::int as n from activities where partner_ids @> array[${dup.id}]::text[]`.execute(
      api.owner.db,
    );
    expect(left.rows[0]?.n).toBe(0);
    await expectRecounted();
  });

  test('refuses one of two editors who merge the same at once', async () => {
    const dup = await proposed('coordinatorAqmola');
    const [first, second] = await Promise.all([merge(dup.id, 'rams'), merge(dup.id, 'gbg')]);
    expect([first.status, second.status].toSorted()).toEqual([200, 412]);
  });
});

/** Figures of the database, live and replied, by unit and by organisation, against the raw records. */
async function expectRecounted(): Promise<void> {
  forgetRegisters(api.services.database.pool);
  const records = await withScope(api.owner.db, 'system', 'read', (tx) =>
    readRecords(tx, campaignId),
  );
  for (const by of ['unit', 'district', 'organisation'] as const) {
    for (const basis of ['live', 'replied'] as const) {
      const { body } = await api
        .as('reviewer')
        .get(`/api/v1/campaigns/${campaignId}/figures?by=${by}&basis=${basis}`);
      expect(body).toEqual(recount(records, { by, basis, asOf: body.asOf }));
    }
  }
}
