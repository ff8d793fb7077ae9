import { type Kysely, sql } from 'kysely';

/**
 * Organisations grow from the built-in register: proposed by a unit and seen by it and the Committee
 * only, confirmed by an editor for everybody, merged into another, retired. An id keeps its meaning
 * for ever: whatever names a merged one follows to the one that was kept, also what is on its way in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisations
      add column status text not null default 'confirmed' check (status in ('proposed', 'confirmed', 'merged', 'retired')),
      -- Was confirmed once: everybody sees it since, whatever becomes of it.
      add column is_public boolean not null default true,
      add column proposed_by text references units,
      add column merged_into text references organisations,
      add column content_hash bytea,
      add column synthetic boolean not null default false,
      add column created_by text references users,
      add column created_at timestamptz,
      add column updated_at timestamptz,
      -- 1: as the built-in register has it, which may still correct it at a start.
      add column version int not null default 1,
      add check ((status = 'merged') = (merged_into is not null)),
      add check (status <> 'confirmed' or is_public)`.execute(db);
  for (const column of ['proposed_by', 'merged_into', 'created_by']) {
    await sql`create index ${sql.ref(`organisations_${column}`)} on organisations (${sql.ref(column)})`.execute(
      db,
    );
  }
  // A BIN stands once in the register and once among the proposals of a unit: what another unit has
  // proposed must not be told by a refusal.
  await sql`alter table organisations drop constraint organisations_bin_key`.execute(db);
  await sql`create unique index organisations_bin on organisations (bin) where is_public and status <> 'merged'`.execute(
    db,
  );
  await sql`create unique index organisations_bin_proposed on organisations (proposed_by, bin)
    where not is_public and status = 'proposed'`.execute(db);
  await wall(db);
  await follow(db);
}

async function wall(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisations enable row level security`.execute(db);
  await sql`alter table organisations force row level security`.execute(db);
  const isOwn = sql`(select scope_territory()) = 'unit' and proposed_by = (select scope_unit())`;
  const isCommittee = sql`(select scope_territory()) in ('nation', 'system')`;
  await sql`create policy read_register on organisations for select to saqbol_app
    using (is_public or ${isCommittee} or (${isOwn}))`.execute(db);
  await sql`create policy propose on organisations for insert to saqbol_app
    with check (${isCommittee} or (${isOwn} and not is_public and status = 'proposed'))`.execute(
    db,
  );
  await sql`create policy keep_register on organisations for update to saqbol_app
    using (${isCommittee}) with check (${isCommittee})`.execute(db);
  await sql`create policy owner_all on organisations to current_user using (true) with check (true)`.execute(
    db,
  );
  await sql`grant insert, update on organisations to saqbol_app`.execute(db);
  // A merge names the kept one where a number's source was the other; the number itself stays.
  await sql`grant update (organisation_id) on reach_entries to saqbol_app`.execute(db);
}

/**
 * Whoever writes the name of a partner holds the merges back until the commit, and whoever merges
 * waits for them and then holds them: so nothing is left behind that still names the merged one.
 */
async function follow(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function hold_merges_back() returns void language sql volatile as $$
      select pg_advisory_xact_lock_shared(743, 0) $$`.execute(db);
  // A statement of its own after the lock, so that it sees a merge that it waited for.
  await sql`
    create function follow_partners() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      perform hold_merges_back();
      if exists (select from organisations o where o.id = any (new.partner_ids) and o.merged_into is not null) then
        select array_agg(f.id order by f.place) into new.partner_ids from (
          select coalesce(o.merged_into, p.id) as id, min(p.place) as place
          from unnest(new.partner_ids) with ordinality p (id, place) left join organisations o on o.id = p.id
          group by 1) f;
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger activities_follow_insert before insert on activities
    for each row when (cardinality(new.partner_ids) > 0) execute function follow_partners()`.execute(
    db,
  );
  await sql`
    create trigger activities_follow_update before update of partner_ids on activities
    for each row when (new.partner_ids is distinct from old.partner_ids and cardinality(new.partner_ids) > 0)
    execute function follow_partners()`.execute(db);
  await sql`
    create function follow_organisation() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      perform hold_merges_back();
      new.organisation_id := coalesce(
        (select o.merged_into from organisations o where o.id = new.organisation_id), new.organisation_id);
      return new;
    end $$`.execute(db);
  await sql`
    create trigger partnerships_follow before insert or update of organisation_id on partnerships
    for each row execute function follow_organisation()`.execute(db);
  await sql`
    create trigger reach_follow before insert on reach_entries
    for each row when (new.organisation_id is not null) execute function follow_organisation()`.execute(
    db,
  );
}
