import { type Kysely, type RawBuilder, sql } from 'kysely';

/**
 * Figures that stay fast: triggers write each change of a counting entry into an append-only table,
 * whole, as it was before and as it is after; a job folds them into cells; a read is cells ∪ deltas,
 * exact at any instant. Totals are few cells for many entries and are folded at once; days are many,
 * so that their deltas wait in a second table until a fold is worth it.
 *
 * A cell: campaign, unit, place, one dimension with its value, measure, amount and n, the number of
 * values in the amount (n = 0: no number at all, which is not zero); figure_days with the day. The
 * place is '*' for the whole unit, a district, or '' for entries that were held for the unit as a
 * whole. Places know all measures of the dimension "all", and of the others the number of activities.
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
  await sql`create table figure_day_deltas (like figure_deltas including storage)
    with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)`.execute(db);
  await sql`create table figure_days (day date not null, ${cellColumns},
    primary key (campaign_id, dimension, district_id, measure, unit_id, day, value))
    with (fillfactor = 80)`.execute(db);
  await sql`create table figure_totals (${cellColumns},
    primary key (campaign_id, dimension, district_id, measure, unit_id, value))
    with (fillfactor = 70)`.execute(db);
  await sql`create index figure_totals_covered on figure_totals (campaign_id, unit_id, district_id)
    where dimension = 'all' and measure = 'activities'`.execute(db);

  await countedTrigger(db);
  await cellsOfEntry(db);
  await activityTriggers(db);
  await reachTriggers(db);
  await compaction(db);

  for (const table of ['figure_deltas', 'figure_day_deltas', 'figure_days', 'figure_totals']) {
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
  // What is counted in every group that an entry stands in.
  await sql`
    create function figure_counts(kind text, source_named boolean) returns text[] language sql immutable parallel safe as $$
      select case when not is_publication(kind) then '{activities}'::text[]
        when source_named then '{activities,publications,source-named}' else '{activities,publications}' end $$`.execute(
    db,
  );
  // Two arrays side by side: a third of the time of as many sub-selects.
  await sql`
    create function figure_dimensions(kind text, schemes text[], audiences text[], partner_ids text[])
    returns table (dimension text, value text) language sql immutable parallel safe as $$
      select * from unnest(
        '{all,kind}'::text[] || array_fill('scheme'::text, array[greatest(cardinality(schemes), 1)])
          || array_fill('audience'::text, array[greatest(cardinality(audiences), 1)])
          || array_fill('organisation'::text, array[greatest(cardinality(partner_ids), 1)]),
        array['', kind] || case when cardinality(schemes) = 0 then '{none}' else schemes end
          || case when cardinality(audiences) = 0 then '{none}' else audiences end
          || case when cardinality(partner_ids) = 0 then '{none}' else partner_ids end) $$`.execute(
    db,
  );
  // The measures of one reach entry; people of in-person channels a second time by channel.
  await sql`
    create function figure_measures(channel text, measure text, audience_new text, scope text)
    returns text[] language sql immutable parallel safe as $$
      select case when measure in ('attendees', 'persons-visited') and audience_new <> 'repeat'
        then array[measure, case when scope = 'nation' then 'nation:' else 'people:' end || channel]
        else array[measure] end $$`.execute(db);
  await sql`
    create function figure_cells(kind text, schemes text[], audiences text[], partner_ids text[], source_named boolean, reach figure_reach[])
    returns table (dimension text, value text, measure text, amount bigint, n bigint) language sql immutable parallel safe as $$
      select d.dimension, d.value, f.figure, f.amount, 1::bigint
        from figure_dimensions(kind, schemes, audiences, partner_ids) d
        cross join lateral (
          select unnest(figure_counts(kind, source_named)) as figure, 1::bigint as amount
          union all
          select unnest(figure_measures(r.channel, r.measure, r.audience_new, r.scope)), r.count
            from unnest(reach) r where r.count is not null) f
      union all
      select 'channel', c.channel, unnest(figure_counts(kind, source_named)), 1, 1
        from (select distinct channel from unnest(reach) union all select 'none' where cardinality(reach) = 0) c
      union all
      select 'channel', r.channel, unnest(figure_measures(r.channel, r.measure, r.audience_new, r.scope)), r.count, 1
        from unnest(reach) r where r.count is not null
      union all
      select 'all', '', 'values', 1, 1 from unnest(reach) r where r.count is not null
      union all
      select 'all', '', 'values-counted', 1, 1 from unnest(reach) r where r.count is not null and r.method in ('counted', 'metered') $$`.execute(
    db,
  );
  await unfolding(db, 'figure_delta_cells', sql`select * from figure_deltas`);
  await unfolding(
    db,
    'figure_day_delta_cells',
    sql`select * from figure_deltas union all select * from figure_day_deltas`,
  );
}

/** A view of deltas as cells. Who asks sees those of the own territory alone. */
async function unfolding(
  db: Kysely<unknown>,
  name: string,
  deltas: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    create view ${sql.table(name)} with (security_invoker = true) as
      select d.campaign_id, d.unit_id, d.district_id, d.day, c.dimension, c.value, c.measure, side.sign * c.amount as amount,
        side.sign * c.n as n
      from (${deltas}) d ${unfolded} where side.reach is not null`.execute(db);
  await sql`grant select on ${sql.table(name)} to saqbol_app`.execute(db);
}

/** Both sides of deltas `d`, as plus and minus cells `c`. */
const unfolded = sql`
      cross join lateral (values (1, d.reach_after), (-1, d.reach_before)) side (sign, reach)
      cross join lateral figure_cells(d.kind, d.schemes, d.audiences, d.partner_ids, d.source_named, side.reach) c`;

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

/** Each fold is one statement; one at a time folds, others leave at once. */
async function compaction(db: Kysely<unknown>): Promise<void> {
  // First by district, where most meet; then what the whole unit keeps, and what a district keeps.
  const cells = (byDay: boolean) => {
    const day = byDay ? sql`day,` : sql``;
    return sql`
        select campaign_id, unit_id, place as district_id, ${day} dimension, value, measure, sum(amount) as amount, sum(n) as n
          from (
            select d.campaign_id, d.unit_id, d.district_id, ${day} c.dimension, c.value, c.measure,
                sum(side.sign * c.amount) as amount, sum(side.sign * c.n) as n
              from moved d ${unfolded} where side.reach is not null
              group by d.campaign_id, d.unit_id, d.district_id, ${day} c.dimension, c.value, c.measure) c
          cross join lateral (
            select '*' as place
            union all select district_id where dimension = 'all' or measure = 'activities') places
          group by campaign_id, unit_id, place, ${day} dimension, value, measure having sum(amount) <> 0 or sum(n) <> 0`;
  };
  await sql`
    create function fold_figure_totals() returns bigint language plpgsql security definer set search_path = public as $$
    declare
      folded bigint;
    begin
      if not pg_try_advisory_xact_lock(731901) then return 0; end if;
      with moved as (delete from figure_deltas returning *),
      waiting as (insert into figure_day_deltas select * from moved),
      cells as (${cells(false)}),
      totals as (
        insert into figure_totals as f (campaign_id, unit_id, district_id, dimension, value, measure, amount, n)
        select campaign_id, unit_id, district_id, dimension, value, measure, amount, n from cells
          order by campaign_id, dimension, district_id, measure, unit_id, value
        on conflict (campaign_id, dimension, district_id, measure, unit_id, value)
          do update set amount = f.amount + excluded.amount, n = f.n + excluded.n)
      select count(*) into folded from moved;
      return folded;
    end $$`.execute(db);
  // A share of the units at a time, so that each has gathered for a while and no fold takes long.
  await sql`
    create function fold_figure_days(part int, parts int) returns bigint language plpgsql security definer set search_path = public as $$
    declare
      folded bigint;
    begin
      if not pg_try_advisory_xact_lock(731902) then return 0; end if;
      with moved as (delete from figure_day_deltas where abs(hashtext(unit_id)) % parts = part returning *),
      cells as (${cells(true)}),
      days as (
        insert into figure_days as f (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
        select campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n from cells
          order by campaign_id, dimension, district_id, measure, unit_id, day, value
        on conflict (campaign_id, dimension, district_id, measure, unit_id, day, value)
          do update set amount = f.amount + excluded.amount, n = f.n + excluded.n)
      select count(*) into folded from moved;
      return folded;
    end $$`.execute(db);
  await sql`
    create function compact_figures() returns bigint language sql security definer set search_path = public as $$
      select fold_figure_totals();
      select fold_figure_days(0, 1) $$`.execute(db);
  for (const name of ['fold_figure_totals()', 'fold_figure_days(int, int)', 'compact_figures()']) {
    await sql`revoke execute on function ${sql.raw(name)} from public`.execute(db);
    await sql`grant execute on function ${sql.raw(name)} to saqbol_app`.execute(db);
  }
}
