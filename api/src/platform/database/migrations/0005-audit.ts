import { type Kysely, sql } from 'kysely';

/**
 * The audit: append-only, one hash chain a unit. The canonical text of an entry is its fields in
 * the order of the columns, parted by U+001F; hash = sha256(previous hash ‖ canonical text).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_heads (
      chain text primary key,
      -- Of the last entry, with the hash before it.
      position bigint not null,
      previous bytea not null,
      hash bytea not null
    )`.execute(db);
  await sql`
    create table audit_entries (
      chain text not null,
      position bigint not null,
      -- The domain's instant; recorded_at is the real one.
      at timestamptz not null,
      recorded_at timestamptz not null,
      actor_id text,
      acting_for text,
      role text,
      verb text not null,
      entity text not null,
      entity_id text,
      way text not null,
      -- JSON as text, so that its bytes never change: {field: [old, new]}.
      changes text not null,
      previous bytea not null,
      hash bytea not null,
      primary key (chain, position)
    )`.execute(db);
  await sql`create index audit_entries_entity on audit_entries (entity_id, recorded_at)`.execute(
    db,
  );
  await sql`create index audit_entries_at on audit_entries (at, chain, position)`.execute(db);
  await sql`
    create function audit_text(chain text, "position" bigint, at timestamptz, recorded_at timestamptz, actor_id text,
      acting_for text, role text, verb text, entity text, entity_id text, way text, changes text)
    returns text language sql stable parallel safe as $$
      select concat_ws(E'\x1f', chain, "position"::text,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        coalesce(actor_id, ''), coalesce(acting_for, ''), coalesce(role, ''), verb, entity, coalesce(entity_id, ''),
        way, changes) $$`.execute(db);
  await sql`
    create function audit_append(in_chain text, in_at timestamptz, in_actor_id text, in_acting_for text, in_role text,
      in_verb text, in_entity text, in_entity_id text, in_way text, in_changes text)
    returns bigint language plpgsql security definer set search_path = public as $$
    declare
      head audit_heads;
      real timestamptz := clock_timestamp();
    begin
      loop
        -- Holds the chain to the end of the transaction.
        update audit_heads h set position = h.position + 1, previous = h.hash,
            hash = sha256(h.hash || convert_to(audit_text(in_chain, h.position + 1, in_at, real, in_actor_id, in_acting_for,
              in_role, in_verb, in_entity, in_entity_id, in_way, in_changes), 'UTF8'))
          where h.chain = in_chain returning * into head;
        exit when found;
        insert into audit_heads select in_chain, 0, start, start from (select sha256(convert_to(in_chain, 'UTF8')) as start) s
          on conflict do nothing;
      end loop;
      insert into audit_entries values (in_chain, head.position, in_at, real, in_actor_id, in_acting_for, in_role, in_verb,
        in_entity, in_entity_id, in_way, in_changes, head.previous, head.hash);
      return head.position;
    end $$`.execute(db);
  await sql`
    create function audit_is_append_only() returns trigger language plpgsql as $$
    begin raise exception 'audit entries are never changed or removed'; end $$`.execute(db);
  await sql`
    create trigger audit_no_change before update or delete or truncate on audit_entries
    for each statement execute function audit_is_append_only()`.execute(db);
  await sql`alter table audit_entries enable row level security`.execute(db);
  await sql`
    create policy read_territory on audit_entries for select to saqbol_app using (
      (select scope_territory()) in ('nation', 'system', 'audit')
      or ((select scope_territory()) = 'unit' and chain = (select scope_unit())))`.execute(db);
  await sql`grant select on audit_entries to saqbol_app`.execute(db);
  await sql`revoke execute on function audit_append(text, timestamptz, text, text, text, text, text, text, text, text) from public`.execute(
    db,
  );
  await sql`grant execute on function audit_append(text, timestamptz, text, text, text, text, text, text, text, text) to saqbol_app`.execute(
    db,
  );
}
