import { type Kysely, sql } from 'kysely';

/**
 * Figures that stay fast: triggers write each change of a counting entry into an append-only table,
 * whole, as it was before and as it is after; a job folds them into cells; a read is cells ∪ deltas,
 * exact at any instant.
 *
 * A cell: campaign, unit, district ('' for unit-wide), day, one dimension with its value, measure,
 * amount and n, the number of values in the amount (n = 0: no number at all, which is not zero).
 * Measures: those of reach entries; activities, publications, source-named; people:<channel> for
 * in-person channels (audience not declared repeat), nation:<channel> the same of national scope;
 * values and values-counted, how many numbers there are and how many of them were counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const cellColumns = sql`
    campaign_id text not null, unit_id text not null, district_id text not null,
    dimension text not null, value text not null, measure text not null,
    amount bigint not null, n bigint not null`;
  await sql`create type figure_reach as (channel text, measure text, method text, audience_new text, scope text, count bigint)`.execute(
    db,
  );
  await sql`
    create table figure_deltas (
      campaign_id text not null, unit_id text not null, district_id text not null, day date not null,
      kind text not null, schemes text[] not null, audiences text[] not null, partner_ids text[] not null, source_named boolean,
      -- The entry's numbers on either side of the change; null: it did not count, or counted elsewhere.
      reach_before figure_reach[], reach_after figure_reach[])
    with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)`.execute(db);
  await sql`create table figure_days (day date not null, ${cellColumns},
    primary key (campaign_id, dimension, unit_id, day, district_id, value, measure))
    with (fillfactor = 80)`.execute(db);
  // Without days: district rows, and with district '*' the unit's own total.
  await sql`create table figure_totals (${cellColumns},
    primary key (campaign_id, dimension, district_id, unit_id, value, measure))
    with (fillfactor = 70)`.execute(db);
  await sql`create index figure_totals_covered on figure_totals (campaign_id, unit_id, district_id)
    where dimension = 'all' and measure = 'activities' and amount > 0`.execute(db);

  await countedTrigger(db);
  await cellsOfEntry(db);
  await activityTriggers(db);
  await reachTriggers(db);
  await compaction(db);

  for (const table of ['figure_deltas', 'figure_days', 'figure_totals']) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`
      create policy read_territory on ${name} for select to saqbol_app using (
        (select scope_territory()) in ('nation', 'system')
        or ((select scope_territory()) = 'unit' and unit_id = (select scope_unit())))`.execute(db);
    await sql`grant select on ${name} to saqbol_app`.execute(db);
  }
}

/** One place decides whether an entry counts; the same rule as counts() in the shared rules. */
async function countedTrigger(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function set_counted() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      new.counted := new.deleted_at is null and new.status = 'held' and new.review not in ('queried', 'excluded')
        and exists (
          select from campaigns c where c.id = new.campaign_id
            and coalesce(new.ends_on, new.starts_on) >= c.starts_on
            and (c.closed_on is null or coalesce(new.ends_on, new.starts_on) <= c.closed_on));
      return new;
    end $$`.execute(db);
  await sql`
    create trigger activities_counted before insert or update on activities
    for each row execute function set_counted()`.execute(db);
  // Reach rows without copies take them from the activity, which is locked first. Whoever brings them
  // along is checked by record_reach_figures().
  await sql`
    create function copy_from_activity() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      select a.campaign_id, a.unit_id, a.district_id, a.counts_on, a.counted
        into strict new.campaign_id, new.unit_id, new.district_id, new.day, new.counted
        from activities a where a.id = new.activity_id for no key update;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger reach_copies before insert on reach_entries
    for each row when (new.campaign_id is null) execute function copy_from_activity()`.execute(db);
}

/** What a whole entry makes; written so that PostgreSQL folds it into the query that asks. */
async function cellsOfEntry(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function is_publication(kind text) returns boolean language sql immutable parallel safe as $$
      select kind in ('press', 'broadcast', 'social-post', 'messenger', 'sms-push', 'outdoor', 'leaflets', 'screens') $$`.execute(
    db,
  );
  await sql`
    create function figure_dimensions(kind text, schemes text[], audiences text[], partner_ids text[])
    returns table (dimension text, value text) language sql immutable parallel safe as $$
      select 'all', '' union all select 'kind', kind
      union all select 'scheme', unnest(case when cardinality(schemes) = 0 then '{none}' else schemes end)
      union all select 'audience', unnest(case when cardinality(audiences) = 0 then '{none}' else audiences end)
      union all select 'organisation', unnest(case when cardinality(partner_ids) = 0 then '{none}' else partner_ids end) $$`.execute(
    db,
  );
  // The measures of one reach entry.
  await sql`
    create function figure_measures(channel text, measure text, method text, audience_new text, scope text)
    returns table (figure text, all_only boolean) language sql immutable parallel safe as $$
      select measure, false
      union all select case when scope = 'nation' then 'nation:' else 'people:' end || channel, false
        where measure in ('attendees', 'persons-visited') and audience_new <> 'repeat'
      union all select 'values', true
      union all select 'values-counted', true where method in ('counted', 'metered') $$`.execute(
    db,
  );
  await sql`
    create function figure_cells(kind text, schemes text[], audiences text[], partner_ids text[], source_named boolean, reach figure_reach[])
    returns table (dimension text, value text, measure text, amount bigint, n bigint) language sql immutable parallel safe as $$
      select d.dimension, d.value, f.figure, f.amount, 1::bigint
        from (
          select dimension, value from figure_dimensions(kind, schemes, audiences, partner_ids)
          union all select 'channel', c.channel from (select distinct channel from unnest(reach)) c
          union all select 'channel', 'none' where cardinality(reach) = 0) d
        cross join lateral (
          select 'activities' as figure, 1::bigint as amount
          union all select 'publications', 1 where is_publication(kind)
          union all select 'source-named', 1 where is_publication(kind) and source_named
          union all select m.figure, case when m.all_only then 1 else r.count end
            from unnest(reach) r cross join lateral figure_measures(r.channel, r.measure, r.method, r.audience_new, r.scope) m
            where r.count is not null and (d.dimension <> 'channel' or r.channel = d.value)
              and (d.dimension = 'all' or not m.all_only)) f $$`.execute(db);
  // Who asks sees the deltas of the own territory alone.
  await sql`
    create view figure_delta_cells with (security_invoker = true) as
      select d.campaign_id, d.unit_id, d.district_id, d.day, c.dimension, c.value, c.measure, side.sign * c.amount as amount,
        side.sign * c.n as n
      from figure_deltas d
      cross join lateral (values (1, d.reach_after), (-1, d.reach_before)) side (sign, reach)
      cross join lateral figure_cells(d.kind, d.schemes, d.audiences, d.partner_ids, d.source_named, side.reach) c
      where side.reach is not null`.execute(db);
  await sql`grant select on figure_delta_cells to saqbol_app`.execute(db);
}

async function activityTriggers(db: Kysely<unknown>): Promise<void> {
  // A new entry has no reach yet: that comes after it, in the same statement or a later one.
  await sql`
    create function record_new_activities() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into figure_deltas
        select n.campaign_id, n.unit_id, coalesce(n.district_id, ''), n.counts_on, n.kind, n.schemes, n.audiences,
          n.partner_ids, n.source_named, null, '{}' from new_rows n where n.counted;
      return null;
    end $$`.execute(db);
  await sql`
    create function record_changed_activities() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into figure_deltas
        select side.* from old_rows o join new_rows n using (id)
        cross join lateral (
          select coalesce(array_agg(row(r.channel, r.measure, r.method, r.audience_new, r.scope, r.count)::figure_reach), '{}') as reach
          from reach_entries r where r.activity_id = n.id) r
        cross join lateral (
          select o.campaign_id, o.unit_id, coalesce(o.district_id, ''), o.counts_on, o.kind, o.schemes, o.audiences,
            o.partner_ids, o.source_named, r.reach, null::figure_reach[] where o.counted
          union all
          select n.campaign_id, n.unit_id, coalesce(n.district_id, ''), n.counts_on, n.kind, n.schemes, n.audiences,
            n.partner_ids, n.source_named, null, r.reach where n.counted) side
        where (o.counted, o.district_id, o.counts_on, o.kind, o.schemes, o.audiences, o.partner_ids, o.source_named)
          is distinct from (n.counted, n.district_id, n.counts_on, n.kind, n.schemes, n.audiences, n.partner_ids, n.source_named);
      update reach_entries r set district_id = n.district_id, day = n.counts_on, counted = n.counted
        from new_rows n where r.activity_id = n.id
          and (r.district_id, r.day, r.counted) is distinct from (n.district_id, n.counts_on, n.counted);
      return null;
    end $$`.execute(db);
  await sql`
    create trigger activities_figures_insert after insert on activities referencing new table as new_rows
    for each statement execute function record_new_activities()`.execute(db);
  await sql`
    create trigger activities_figures_update after update on activities referencing old table as old_rows new table as new_rows
    for each statement execute function record_changed_activities()`.execute(db);
}

async function reachTriggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function record_reach_figures() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      parted boolean;
    begin
      -- Locked first, so that of two who change one entry the second sees what the first made.
      select bool_or((c.campaign_id, c.unit_id, c.district_id, c.day, c.counted)
          is distinct from (a.campaign_id, a.unit_id, a.district_id, a.counts_on, a.counted)) into parted
        from (select * from activities where id in (select activity_id from changed) order by id for no key update) a
        join changed c on c.activity_id = a.id;
      if parted and tg_op = 'INSERT' then
        raise exception 'the activity has changed meanwhile' using errcode = 'serialization_failure';
      end if;
      insert into figure_deltas
        select a.campaign_id, a.unit_id, coalesce(a.district_id, ''), a.counts_on, a.kind, a.schemes, a.audiences,
            a.partner_ids, a.source_named,
            case tg_op when 'INSERT' then s.others else s.others || s.changed end,
            case tg_op when 'INSERT' then s.others || s.changed else s.others end
          from activities a
          cross join lateral (
            select coalesce(array_agg(s.reach) filter (where not is_changed), '{}') as others,
              coalesce(array_agg(s.reach) filter (where is_changed), '{}') as changed
            from (
              select row(r.channel, r.measure, r.method, r.audience_new, r.scope, r.count)::figure_reach as reach, false as is_changed
                from reach_entries r where r.activity_id = a.id
                  and not exists (select from changed c where c.activity_id = a.id and c.id = r.id)
              union all
              select row(c.channel, c.measure, c.method, c.audience_new, c.scope, c.count)::figure_reach, true
                from changed c where c.activity_id = a.id) s) s
          where a.id in (select activity_id from changed) and a.counted;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger reach_figures_insert after insert on reach_entries referencing new table as changed
    for each statement execute function record_reach_figures()`.execute(db);
  await sql`
    create trigger reach_figures_delete after delete on reach_entries referencing old table as changed
    for each statement execute function record_reach_figures()`.execute(db);
}

/** Folds all deltas into the cells in one statement; one at a time, others leave at once. */
async function compaction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function compact_figures() returns bigint language plpgsql security definer set search_path = public as $$
    declare
      folded bigint;
    begin
      if not pg_try_advisory_xact_lock(731901) then return 0; end if;
      with moved as (delete from figure_deltas returning *),
      cells as materialized (
        select m.campaign_id, m.unit_id, m.district_id, m.day, c.dimension, c.value, c.measure, sum(side.sign * c.amount) as amount,
            sum(side.sign * c.n) as n
          from moved m
          cross join lateral (values (1, m.reach_after), (-1, m.reach_before)) side (sign, reach)
          cross join lateral figure_cells(m.kind, m.schemes, m.audiences, m.partner_ids, m.source_named, side.reach) c
          where side.reach is not null
          group by 1, 2, 3, 4, 5, 6, 7 having sum(side.sign * c.amount) <> 0 or sum(side.sign * c.n) <> 0),
      days as (
        insert into figure_days as f (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
        select campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n from cells
          order by campaign_id, dimension, unit_id, day, district_id, value, measure
        on conflict (campaign_id, dimension, unit_id, day, district_id, value, measure)
          do update set amount = f.amount + excluded.amount, n = f.n + excluded.n),
      totals as (
        insert into figure_totals as f (campaign_id, unit_id, district_id, dimension, value, measure, amount, n)
        select campaign_id, unit_id, place, dimension, value, measure, sum(amount), sum(n)
          from cells cross join lateral (values (district_id), ('*')) places (place)
          group by 1, 2, 3, 4, 5, 6 having sum(amount) <> 0 or sum(n) <> 0
          order by campaign_id, dimension, place, unit_id, value, measure
        on conflict (campaign_id, dimension, district_id, unit_id, value, measure)
          do update set amount = f.amount + excluded.amount, n = f.n + excluded.n)
      select count(*) into folded from moved;
      return folded;
    end $$`.execute(db);
  await sql`revoke execute on function compact_figures() from public`.execute(db);
  await sql`grant execute on function compact_figures() to saqbol_app`.execute(db);
}
