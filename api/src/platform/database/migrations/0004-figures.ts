import { type Kysely, sql } from 'kysely';

/**
 * Figures that stay fast: triggers write plus and minus rows into an append-only table, a job folds
 * them into cells; a read is cells ∪ deltas, exact at any instant.
 *
 * A row: campaign, unit, district ('' for unit-wide), day, one dimension with its value, measure,
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
  await sql`create table figure_deltas (day date not null, ${cellColumns})
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
  await rowsOfActivity(db);
  await activityTrigger(db);
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
  // Reach rows take their copies from the activity, which is locked first, so that they cannot part.
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
    for each row execute function copy_from_activity()`.execute(db);
}

async function rowsOfActivity(db: Kysely<unknown>): Promise<void> {
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
}

async function activityTrigger(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type figure_change as (sign int, id uuid, campaign_id text, unit_id text, district_id text, day date,
      kind text, schemes text[], audiences text[], partner_ids text[], source_named boolean)`.execute(
    db,
  );
  await sql`
    create function record_activity_figures() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if tg_op = 'INSERT' then
          perform figure_record_activities(array(select row(1, n.id, n.campaign_id, n.unit_id, n.district_id, n.counts_on,
            n.kind, n.schemes, n.audiences, n.partner_ids, n.source_named)::figure_change from new_rows n where n.counted));
          return null;
        end if;
        perform figure_record_activities(array(
          select row(-1, o.id, o.campaign_id, o.unit_id, o.district_id, o.counts_on, o.kind, o.schemes, o.audiences,
              o.partner_ids, o.source_named)::figure_change
            from old_rows o join new_rows n using (id) where o.counted and figure_differs(o.counted, n.counted,
              o.district_id, n.district_id, o.counts_on, n.counts_on, o.kind, n.kind, o.schemes, n.schemes,
              o.audiences, n.audiences, o.partner_ids, n.partner_ids, o.source_named, n.source_named)
          union all
          select row(1, n.id, n.campaign_id, n.unit_id, n.district_id, n.counts_on, n.kind, n.schemes, n.audiences,
              n.partner_ids, n.source_named)::figure_change
            from old_rows o join new_rows n using (id) where n.counted and figure_differs(o.counted, n.counted,
              o.district_id, n.district_id, o.counts_on, n.counts_on, o.kind, n.kind, o.schemes, n.schemes,
              o.audiences, n.audiences, o.partner_ids, n.partner_ids, o.source_named, n.source_named)));
        update reach_entries r set district_id = n.district_id, day = n.counts_on, counted = n.counted
          from new_rows n where r.activity_id = n.id
            and (r.district_id, r.day, r.counted) is distinct from (n.district_id, n.counts_on, n.counted);
      return null;
    end $$`.execute(db);
  await sql`
    create function figure_differs(a boolean, b boolean, c text, d text, e date, f date, g text, h text, i text[], j text[],
      k text[], l text[], m text[], n text[], o boolean, p boolean) returns boolean language sql immutable parallel safe as $$
      select a is distinct from b or c is distinct from d or e is distinct from f or g is distinct from h
        or i is distinct from j or k is distinct from l or m is distinct from n or o is distinct from p $$`.execute(
    db,
  );
  // Everything that an activity gives to the figures, with its reach as it stands now.
  await sql`
    create function figure_record_activities(changes figure_change[]) returns void language sql security definer set search_path = public as $$
      insert into figure_deltas (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
      select c.campaign_id, c.unit_id, coalesce(c.district_id, ''), c.day, d.dimension, d.value, f.figure, c.sign * f.amount, c.sign * f.n
      from unnest(changes) c
      cross join lateral (
        select dimension, value, true as own from figure_dimensions(c.kind, c.schemes, c.audiences, c.partner_ids)
        union all select distinct 'channel', r.channel, false from reach_entries r where r.activity_id = c.id
        union all select 'channel', 'none', false where not exists (select from reach_entries r where r.activity_id = c.id)
      ) d
      cross join lateral (
        select 'activities' as figure, 1::bigint as amount, 1::bigint as n
        union all select 'publications', 1, 1 where is_publication(c.kind)
        union all select 'source-named', 1, 1 where is_publication(c.kind) and c.source_named
        union all
        select m.figure, case when m.all_only then count(*) else sum(r.count) end, count(*)
          from reach_entries r cross join lateral figure_measures(r.channel, r.measure, r.method, r.audience_new, r.scope) m
          where r.activity_id = c.id and r.count is not null
            and (d.own or r.channel = d.value) and (d.dimension = 'all' or not m.all_only)
          group by m.figure, m.all_only
      ) f $$`.execute(db);
  await sql`
    create trigger activities_figures_insert after insert on activities referencing new table as new_rows
    for each statement execute function record_activity_figures()`.execute(db);
  await sql`
    create trigger activities_figures_update after update on activities referencing old table as old_rows new table as new_rows
    for each statement execute function record_activity_figures()`.execute(db);
}

async function reachTriggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function record_reach_figures() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      sign int := case when tg_op = 'INSERT' then 1 else -1 end;
    begin
      insert into figure_deltas (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
      select a.campaign_id, a.unit_id, coalesce(a.district_id, ''), a.counts_on, d.dimension, d.value, m.figure,
          sign * case when m.all_only then count(*) else sum(r.count) end, sign * count(*)
        from changed r
        join activities a on a.id = r.activity_id and a.counted
        cross join lateral (
          select dimension, value from figure_dimensions(a.kind, a.schemes, a.audiences, a.partner_ids)
          union all select 'channel', r.channel) d
        cross join lateral figure_measures(r.channel, r.measure, r.method, r.audience_new, r.scope) m
        where r.count is not null and (d.dimension = 'all' or not m.all_only)
        group by 1, 2, 3, 4, 5, 6, 7, m.all_only;
      -- How many activities have a channel, or none: the set of channels before and after.
      insert into figure_deltas (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
      select a.campaign_id, a.unit_id, coalesce(a.district_id, ''), a.counts_on, 'channel', v.value, f.figure, v.sign, v.sign
        from (select activity_id, array_agg(distinct channel) as channels, array_agg(id) as ids from changed group by 1) c
        join activities a on a.id = c.activity_id and a.counted
        cross join lateral (
          select array_agg(distinct o.channel) as channels from reach_entries o
          where o.activity_id = c.activity_id and not o.id = any (c.ids)) others
        cross join lateral (
          select channel as value, sign from unnest(c.channels) channel
            where others.channels is null or not channel = any (others.channels)
          union all select 'none', -sign where others.channels is null) v
        cross join lateral (
          select 'activities' as figure
          union all select 'publications' where is_publication(a.kind)
          union all select 'source-named' where is_publication(a.kind) and a.source_named) f;
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
      days as (
        insert into figure_days as f (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
        select campaign_id, unit_id, district_id, day, dimension, value, measure, sum(amount), sum(n) from moved
          group by 1, 2, 3, 4, 5, 6, 7 having sum(amount) <> 0 or sum(n) <> 0
          order by campaign_id, dimension, unit_id, day, district_id, value, measure
        on conflict (campaign_id, dimension, unit_id, day, district_id, value, measure)
          do update set amount = f.amount + excluded.amount, n = f.n + excluded.n),
      totals as (
        insert into figure_totals as f (campaign_id, unit_id, district_id, dimension, value, measure, amount, n)
        select campaign_id, unit_id, place, dimension, value, measure, sum(amount), sum(n)
          from moved cross join lateral (values (district_id), ('*')) places (place)
          group by 1, 2, 3, 4, 5, 6 having sum(amount) <> 0 or sum(n) <> 0
          order by campaign_id, dimension, place, unit_id, value, measure
        on conflict (campaign_id, dimension, district_id, unit_id, value, measure)
          do update set amount = f.amount + excluded.amount, n = f.n + excluded.n)
      select count(*) into folded from moved;
      return folded;
    end $$`.execute(db);
  await sql`revoke execute on function compact_figures() from public`.execute(db);
  await sql`grant execute on function compact_figures() to saqbol_app`.execute(db);
  await sql`revoke execute on function figure_record_activities(figure_change[]) from public`.execute(
    db,
  );
}
