/** All cells of the figures by one grouped statement: what the triggers and compaction would have made. */
import type { Scoped } from '@saqbol/api/platform/database/scope.ts';
import { sql } from 'kysely';

export async function fillCells(tx: Scoped): Promise<void> {
  await sql`set local work_mem = '1500MB'`.execute(tx);
  await sql`truncate figure_deltas, figure_day_deltas, figure_days, figure_totals`.execute(tx);
  await sql`
    insert into figure_days (campaign_id, unit_id, district_id, day, dimension, value, measure, amount, n)
    select campaign_id, unit_id, place, day, dimension, value, measure, sum(amount), sum(n) from (
      select a.campaign_id, a.unit_id, a.district_id, a.counts_on as day, c.*
      from activities a
      cross join lateral (
        select coalesce(array_agg(row(r.channel, r.measure, r.method, r.audience_new, r.scope, r.count)::figure_reach), '{}') as reach
        from reach_entries r where r.activity_id = a.id) r
      cross join lateral figure_cells(a.kind, a.schemes, a.audiences, a.partner_ids, a.source_named, r.reach) c
      where a.counted) made
    cross join lateral (
      select '*' as place
      union all select coalesce(district_id, '') where dimension = 'all' or measure = 'activities') places
    group by 1, 2, 3, 4, 5, 6, 7 order by campaign_id, dimension, place, measure, unit_id, day`.execute(
    tx,
  );
  await sql`
    insert into figure_totals (campaign_id, unit_id, district_id, dimension, value, measure, amount, n)
    select campaign_id, unit_id, district_id, dimension, value, measure, sum(amount), sum(n)
    from figure_days group by 1, 2, 3, 4, 5, 6`.execute(tx);
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
