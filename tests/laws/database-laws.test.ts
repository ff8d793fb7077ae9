/** Laws of the database: what every table and key has. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test('every foreign key has an index, so that no deletion scans a table', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.conrelid::regclass || '.' || c.conname as name from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
      select from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`.execute(
    api.owner.db,
  );
  expect(rows.map((row) => row.name)).toEqual([]);
});

test('every table of territory has row-level security, so that no statement can forget it', async () => {
  const { rows } = await sql<{ name: string }>`
    select t.relname as name from pg_class t
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and not t.relrowsecurity
      and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'unit_id')
    order by 1`.execute(api.owner.db);
  // Registers and accounts are read before a scope is known; their territory stands in each statement.
  expect(rows.map((row) => row.name)).toEqual(['accounts', 'campaign_recipients', 'districts']);
});

test('the app’s role owns nothing and bypasses nothing', async () => {
  const { rows } = await sql`
    select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
      (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
    from pg_roles where rolname = 'saqbol_app'`.execute(api.owner.db);
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false, owned: 0 },
  ]);
});

test('functions that act as the owner fix their search path, so that nobody slips in a table', async () => {
  const { rows } = await sql<{ name: string }>`
    select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not coalesce(p.proconfig, '{}') @> array['search_path=public']`.execute(api.owner.db);
  expect(rows).toEqual([]);
});
