import { fold } from '@saqbol/shared/format/search.ts';
import { type Kysely, sql } from 'kysely';

/** Saved views of the list of entries; the index by which the search finds parts of words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table views (
      id uuid primary key,
      user_id text not null references users on delete cascade,
      name text not null,
      search jsonb not null,
      is_default boolean not null default false,
      content_hash bytea not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      version int not null default 1
    )`.execute(db);
  await sql`create index views_user on views (user_id)`.execute(db);
  await sql`create unique index views_one_default on views (user_id) where is_default and deleted_at is null`.execute(
    db,
  );
  await sql`grant select, insert, update on views to saqbol_app`.execute(db);
  await foldAnew(db);
  await searchIndex(db);
}

/** Entries folded at a time. */
const batch = 5000;

/** What is called the same spelling has grown since the entries were folded. */
async function foldAnew(db: Kysely<unknown>): Promise<void> {
  // Figures do not depend on it: their triggers would count every entry down and up again.
  await sql`alter table activities disable trigger user`.execute(db);
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<{ id: string; text: string; folded: string }>`
      select id, concat_ws(E' \\n ', nullif(title, ''), nullif(place, ''), nullif(description, '')) as text, folded
      from activities where id > ${after}::uuid order by id limit ${batch}`.execute(db);
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    const anew = rows
      .map(({ id, text, folded }) => ({ id, before: folded, folded: fold(text) }))
      .filter(({ before, folded }) => before !== folded);
    await sql`
      update activities a set folded = r.folded
      from json_to_recordset(${JSON.stringify(anew)}::json) as r (id uuid, folded text) where a.id = r.id`.execute(
      db,
    );
  }
  await sql`alter table activities enable trigger user`.execute(db);
}

async function searchIndex(db: Kysely<unknown>): Promise<void> {
  // A trusted extension: the owner of the database may create it.
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create index activities_folded on activities using gin (folded gin_trgm_ops) where deleted_at is null`.execute(
    db,
  );
  // Row-level security keeps LIKE, which is not leakproof, away from the index. So the owner asks it,
  // and gives out what lies in the scope of the transaction and nothing else. More than `most` is
  // not counted: a word that frequent is found sooner in the order of the list than by an index.
  await sql`
    create function find_entries(patterns text[], most int) returns uuid[]
    language plpgsql stable security definer set search_path = public set enable_seqscan = off as $$
    declare
      conditions text;
      found uuid[];
    begin
      select string_agg(format('folded like %L', p), ' and ') into conditions from unnest(patterns) p;
      execute format('select coalesce(array_agg(id), ''{}'') from (
        select id from activities where deleted_at is null and %s and ($1 or unit_id = $2) limit $3) a', conditions)
      into found using coalesce(scope_territory() in ('nation', 'system'), false), scope_unit(), most;
      return found;
    end $$`.execute(db);
  await sql`revoke execute on function find_entries(text[], int) from public`.execute(db);
  await sql`grant execute on function find_entries(text[], int) to saqbol_app`.execute(db);
}
