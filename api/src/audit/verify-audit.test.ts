import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody } from '../../../tests/helpers/builders.ts';
import { withScope } from '../platform/database/scope.ts';
import { verifyAudit } from './verify-audit.ts';

const chain = 'KZ-11';
let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
  for (let made = 0; made < 4; made++)
    expect(
      (await api.as('officerKokshetau').post('/api/v1/activities', activityBody())).status,
    ).toBe(201);
});
afterEach(() => api.close());

const verdict = () => withScope(api.owner.db, 'system', 'read', verifyAudit);

/** As a superuser who switches the guards off. */
async function falsify(statement: string): Promise<void> {
  await api.owner.db.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db);
    await sql.raw(statement).execute(db);
    await sql`set session_replication_role = origin`.execute(db);
  });
}

describe('the audit verified', () => {
  test('chains that nobody touched are valid, each entry counted', async () => {
    await api
      .as('coordinatorPavlodar')
      .post('/api/v1/activities', activityBody({ districtId: '551000000' }));
    expect(await verdict()).toEqual({ chains: 2, entries: 5, broken: [] });
  });

  test('a changed old value is found at its own position', async () => {
    await falsify(
      `update audit_entries set changes = replace(changes, '120', '121') where chain = '${chain}' and position = 2`,
    );
    expect((await verdict()).broken).toEqual([
      { chain, position: 2, why: 'the content is not that of the hash' },
    ]);
  });

  test('another actor, verb or instant is found as well, so that no column is outside the hash', async () => {
    const falsehoods = [
      "actor_id = 'user-coordinatorAqmola'",
      "acting_for = 'user-coordinatorAqmola'",
      "role = 'coordinator'",
      "verb = 'activity.edit'",
      "entity = 'partnership'",
      "entity_id = '00000000-0000-0000-0000-000000000000'",
      "way = 'import'",
      "at = at + interval '1 microsecond'",
      "recorded_at = recorded_at + interval '1 microsecond'",
    ];
    for (const falsehood of falsehoods) {
      const columns = falsehood.split(' = ')[0];
      await falsify(`create table kept as select chain, position, ${columns} as old from audit_entries;
        update audit_entries set ${falsehood} where chain = '${chain}' and position = 3`);
      expect((await verdict()).broken, falsehood).toMatchObject([{ chain, position: 3 }]);
      await falsify(`update audit_entries e set ${columns} = k.old from kept k where k.chain = e.chain and k.position = e.position;
        drop table kept`);
    }
    expect((await verdict()).broken).toEqual([]);
  });

  test('an entry with a new hash of its own no longer fits the next one', async () => {
    await falsify(`update audit_entries set role = 'editor', hash = sha256(previous || convert_to(audit_text(chain, position, at,
      recorded_at, actor_id, acting_for, 'editor', verb, entity, entity_id, way, changes), 'UTF8'))
      where chain = '${chain}' and position = 2`);
    expect((await verdict()).broken).toEqual([
      { chain, position: 3, why: 'the entry does not follow the one before it' },
    ]);
  });

  test('a removed entry is found, in the middle, at the end, and when none is left', async () => {
    await falsify(`delete from audit_entries where chain = '${chain}' and position = 4`);
    expect((await verdict()).broken).toMatchObject([{ chain, position: 4 }]);
    await falsify(`delete from audit_entries where chain = '${chain}' and position = 2`);
    expect((await verdict()).broken).toMatchObject([{ chain, position: 2 }]);
    await falsify('delete from audit_entries');
    expect((await verdict()).broken).toMatchObject([{ chain, position: 1 }]);
  });

  test('a chain without its head is not taken for valid', async () => {
    await falsify('delete from audit_heads');
    expect((await verdict()).broken).toMatchObject([
      { chain, why: 'the head of the chain is missing' },
    ]);
  });

  test('while the guards are on, even the owner of the database changes and removes nothing', async () => {
    for (const statement of [
      'update audit_entries set role = null',
      'delete from audit_entries',
      'truncate audit_entries',
    ])
      await expect(sql.raw(statement).execute(api.owner.db)).rejects.toThrow(
        /never changed or removed/,
      );
  });
});
