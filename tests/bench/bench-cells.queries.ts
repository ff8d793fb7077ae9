/** All cells of the figures by one grouped statement: what the triggers and compaction would have made. */
import type { Scoped } from '@saqbol/api/platform/database/scope.ts';
import { sql } from 'kysely';

export async function fillCells(tx: Scoped): Promise<void> {
  await sql`set local work_mem = '1500MB'`.execute(tx);
  await sql`truncate figure_deltas, figure_days, figure_totals`.execute(tx);
  await sql`
    insert into figure_days (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
    select campaign_id, unit_id, coalesce(district_id, ''), day, dimension, value, measure, sum(amount), sum(n) from (
      select a.campaign_id, a.unit_id, a.district_id, a.counts_on as day, d.dimension, d.value, f.measure, 1 as amount, 1 as n
      from activities a
      cross join lateral (
        select * from figure_dimensions(a.kind, a.schemes, a.audiences, a.partner_ids)
        union all select distinct 'channel', r.channel from reach_entries r where r.activity_id = a.id) d
      cross join lateral (
        select 'activities' as measure
        union all select 'publications' where is_publication(a.kind)
        union all select 'source-named' where is_publication(a.kind) and a.source_named) f
      where a.counted
      union all
      select a.campaign_id, a.unit_id, a.district_id, a.counts_on, d.dimension, d.value, m.figure,
        case when m.all_only then 1 else r.count end, 1
      from activities a join reach_entries r on r.activity_id = a.id
      cross join lateral (
        select * from figure_dimensions(a.kind, a.schemes, a.audiences, a.partner_ids)
        union all select 'channel', r.channel) d
      cross join lateral figure_measures(r.channel, r.measure, r.method, r.audience_new, r.scope) m
      where a.counted and r.count is not null and (d.dimension = 'all' or not m.all_only)) made
    group by 1, 2, 3, 4, 5, 6, 7 order by campaign_id, dimension, unit_id, day`.execute(tx);
  await sql`
    insert into figure_totals (campaign_id, unit_id, district_id, dimension, value, measure, amount, n)
    select campaign_id, unit_id, place, dimension, value, measure, sum(amount), sum(n)
    from figure_days cross join lateral (values (district_id), ('*')) places (place) group by 1, 2, 3, 4, 5, 6`.execute(
    tx,
  );
}

/** Cells that differ from a copy taken before, in either direction. */
export async function countDifferences(tx: Scoped): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from ((table figure_days except table kept_days) union all (table kept_days except table figure_days)) d)
      + (select count(*) from ((table figure_totals except table kept_totals) union all (table kept_totals except table figure_totals)) t) as n`.execute(
    tx,
  );
  return rows[0]?.n ?? -1;
}

export async function keepCells(tx: Scoped): Promise<void> {
  await sql`create temp table kept_days as table figure_days`.execute(tx);
  await sql`create temp table kept_totals as table figure_totals`.execute(tx);
}
