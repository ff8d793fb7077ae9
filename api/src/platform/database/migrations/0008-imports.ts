import { type Kysely, sql } from 'kysely';

/** Imports of entries with their rows until they are taken in, and what rows have made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table imports (
      id uuid primary key,
      campaign_id text not null references campaigns,
      unit_id text not null references units,
      file_name text not null,
      size bigint not null,
      sha256 text not null,
      state text not null default 'checked' check (state in ('checked', 'committed')),
      taken text check (taken in ('all', 'good')),
      counts jsonb not null,
      -- Columns of the table with their letters in the file.
      letters jsonb not null,
      -- Of every row's outcome and issues: a plan made anew must come to the same.
      plan_digest text not null,
      -- Of what the plan was made from: while it is the same, so is the plan.
      facts_digest text not null,
      is_kept boolean not null default true,
      created_by text not null references users,
      created_at timestamptz not null,
      committed_at timestamptz
    )`.execute(db);
  await sql`create index imports_newest on imports (unit_id, created_at desc, id desc)`.execute(db);
  await sql`create index imports_campaign on imports (campaign_id)`.execute(db);
  await sql`create index imports_created_by on imports (created_by)`.execute(db);
  // Kept for 30 days; of an import that was taken in, the rows with errors alone.
  await sql`
    create table import_rows (
      import_id uuid not null references imports on delete cascade,
      unit_id text not null references units,
      position int not null,
      outcome text not null check (outcome in ('new', 'changed', 'same', 'wrong')),
      warned boolean not null,
      activity_id uuid,
      row_key text,
      -- Lines of the file, what is said of their cells, what they change: as the answer gives them.
      lines json not null,
      issues json not null,
      changes json not null,
      -- What is written, ready for the statement that writes it, and for the audit.
      facts json,
      audit text,
      primary key (import_id, position)
    )`.execute(db);
  await sql`create index import_rows_unit on import_rows (unit_id)`.execute(db);
  await sql`create index import_rows_outcome on import_rows (import_id, outcome, position)`.execute(
    db,
  );
  // The same row again, in whatever file, adds nothing.
  await sql`
    create table import_keys (
      unit_id text not null references units,
      campaign_id text not null references campaigns,
      row_key text not null,
      activity_id uuid not null references activities on delete cascade,
      primary key (unit_id, campaign_id, row_key)
    )`.execute(db);
  await sql`create index import_keys_activity on import_keys (activity_id)`.execute(db);
  await sql`create index import_keys_campaign on import_keys (campaign_id)`.execute(db);
  for (const table of ['imports', 'import_rows', 'import_keys']) await wall(db, table);
  await sql`grant select, insert, update on imports to saqbol_app`.execute(db);
  await sql`grant select, insert, delete on import_rows to saqbol_app`.execute(db);
  await sql`grant select, insert, update on import_keys to saqbol_app`.execute(db);
  await manyAudits(db);
  await manyReach(db);
}

/** Many entries of one deed: the chain is held once, each entry is linked to the one before. */
async function manyAudits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function audit_append_many(in_chain text, in_at timestamptz, in_actor_id text, in_role text, in_way text,
      in_entity text, in_verbs text[], in_entity_ids text[], in_changes text[])
    returns void language plpgsql security definer set search_path = public as $$
    declare
      head audit_heads;
      real timestamptz := clock_timestamp();
      last bytea;
      next bytea;
      count int := coalesce(cardinality(in_verbs), 0);
    begin
      if count = 0 then return; end if;
      insert into audit_heads select in_chain, 0, start, start from (select sha256(convert_to(in_chain, 'UTF8')) as start) s
        on conflict do nothing;
      select * into strict head from audit_heads h where h.chain = in_chain for no key update;
      next := head.hash;
      for i in 1 .. count loop
        last := next;
        next := sha256(last || convert_to(audit_text(in_chain, head.position + i, in_at, real, in_actor_id, null, in_role,
          in_verbs[i], in_entity, in_entity_ids[i], in_way, in_changes[i]), 'UTF8'));
        insert into audit_entries values (in_chain, head.position + i, in_at, real, in_actor_id, null, in_role, in_verbs[i],
          in_entity, in_entity_ids[i], in_way, in_changes[i], last, next);
      end loop;
      update audit_heads h set position = head.position + count, previous = last, hash = next where h.chain = in_chain;
    end $$`.execute(db);
  const name = sql.raw(
    'audit_append_many(text, timestamptz, text, text, text, text, text[], text[], text[])',
  );
  await sql`revoke execute on function ${name} from public`.execute(db);
  await sql`grant execute on function ${name} to saqbol_app`.execute(db);
}

/**
 * The same as before, in time that grows with the rows and not with their square: each activity is
 * found by its key, and what was changed of it is gathered once.
 */
async function manyReach(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function record_reach_figures() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      parted boolean;
    begin
      -- Locked first and in the order of their ids, so that of two who change one entry the second
      -- sees what the first made.
      select bool_or((c.campaign_id, c.unit_id, c.district_id, c.day, c.counted)
          is distinct from (a.campaign_id, a.unit_id, a.district_id, a.counts_on, a.counted)) into parted
        from (select * from changed order by activity_id) c
        cross join lateral (select * from activities where id = c.activity_id for no key update) a;
      if parted and tg_op = 'INSERT' then
        raise exception 'the activity has changed meanwhile' using errcode = 'serialization_failure';
      end if;
      insert into figure_deltas
        select a.campaign_id, a.unit_id, coalesce(a.district_id, ''), a.counts_on, a.kind, a.schemes, a.audiences,
            a.partner_ids, a.source_named,
            case tg_op when 'INSERT' then s.others else s.others || c.reach end,
            case tg_op when 'INSERT' then s.others || c.reach else s.others end
          from (
            select activity_id, array_agg(id) as ids,
                array_agg(row(channel, measure, method, audience_new, scope, count)::figure_reach) as reach
              from changed group by activity_id) c
          cross join lateral (select * from activities where id = c.activity_id and counted) a
          cross join lateral (
            select coalesce(array_agg(row(r.channel, r.measure, r.method, r.audience_new, r.scope, r.count)::figure_reach), '{}') as others
              from reach_entries r where r.activity_id = c.activity_id and r.id <> all (c.ids)) s;
      return null;
    end $$`.execute(db);
}

/** Read and written by the unit itself. */
async function wall(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  const condition = sql`(select scope_territory()) = 'system'
    or ((select scope_territory()) = 'unit' and unit_id = (select scope_unit()))`;
  await sql`create policy territory on ${name} for all to saqbol_app using (${condition}) with check (${condition})`.execute(
    db,
  );
  await sql`create policy owner_all on ${name} to current_user using (true) with check (true)`.execute(
    db,
  );
}
