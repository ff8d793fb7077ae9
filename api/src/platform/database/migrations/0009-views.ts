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
  await searchIndex(db);
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
