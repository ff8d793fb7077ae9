/** Reads of the reconciliation: everything of a campaign, a page at a time, in one snapshot. */
import type { CountedEntry } from '@saqbol/shared/figures/recount.types.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** A whole entry with what the cells need beyond the recount. */
export type StoredEntry = Omit<CountedEntry, 'reach'> & {
  /** What the database keeps as its own verdict. */
  readonly counted: boolean;
  readonly reach: readonly (CountedEntry['reach'][number] & {
    readonly method: string;
    /** The copies of the activity's fields are equal to them. */
    readonly isTrue: boolean;
  })[];
};

/** Kept cells of figures. `day` null: the totals without days. */
export interface KeptCell {
  readonly unitId: string;
  readonly districtId: string;
  readonly day: string | null;
  readonly dimension: string;
  readonly value: string;
  readonly measure: string;
  readonly amount: number;
  readonly n: number;
}

/** Rows fetched at a time. */
const pageLength = 2000;

export async function selectCampaignNames(tx: Scoped): Promise<{ id: string; letterNo: string }[]> {
  return tx.selectFrom('campaigns').select(['id', 'letterNo']).orderBy('letterOn').execute();
}

/** All entries of a campaign that are not deleted. */
export function entriesOf(tx: Scoped, campaignId: string): AsyncGenerator<StoredEntry> {
  return pages<StoredEntry>(
    tx,
    sql`select a.id, a.campaign_id, a.unit_id, a.district_id, a.kind, a.status, a.review, a.starts_on, a.ends_on, a.schemes,
      a.audiences, a.partner_ids, a.source_named, a.counted,
      coalesce((select json_agg(json_build_object('id', r.id, 'channel', r.channel, 'measure', r.measure, 'count', r.count,
        'audienceNew', r.audience_new, 'scope', r.scope, 'method', r.method,
        'isTrue', r.campaign_id = a.campaign_id and r.unit_id = a.unit_id and r.district_id is not distinct from a.district_id
          and r.day = a.counts_on and r.counted = a.counted)) from reach_entries r where r.activity_id = a.id), '[]'::json) as reach
    from activities a where a.campaign_id = ${sql.lit(campaignId)} and a.deleted_at is null`,
  );
}

/** Cells ∪ deltas by day. */
export function dayCells(tx: Scoped, campaignId: string): AsyncGenerator<KeptCell> {
  return keptCells(tx, campaignId, sql`day`, sql`figure_days`, sql`figure_day_delta_cells`);
}

/** Cells ∪ deltas without days. */
export function totalCells(tx: Scoped, campaignId: string): AsyncGenerator<KeptCell> {
  return keptCells(tx, campaignId, sql`null as day`, sql`figure_totals`, sql`figure_delta_cells`);
}

function keptCells(
  tx: Scoped,
  campaignId: string,
  day: RawBuilder<unknown>,
  cells: RawBuilder<unknown>,
  deltas: RawBuilder<unknown>,
): AsyncGenerator<KeptCell> {
  const where = sql`where campaign_id = ${sql.lit(campaignId)}`;
  const names = sql`unit_id, district_id, ${day}, dimension, value, measure`;
  const place = sql`
    cross join lateral (
      select '*' as place union all select district_id where dimension = 'all' or measure = 'activities') places`;
  return pages<KeptCell>(
    tx,
    sql`select unit_id, district_id, day, dimension, value, measure, sum(amount)::bigint as amount, sum(n)::bigint as n
    from (
      select ${names}, amount, n from ${cells} ${where}
      union all
      select unit_id, place, ${day}, dimension, value, measure, amount, n from ${deltas} ${place} ${where}) c
    group by 1, 2, 3, 4, 5, 6 having sum(amount) <> 0 or sum(n) <> 0`,
  );
}

/** The rows of a query through a cursor, so that only a page of them is in memory. */
async function* pages<Row>(tx: Scoped, query: RawBuilder<unknown>): AsyncGenerator<Row> {
  await sql`declare reconciled no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(pageLength)} from reconciled`.execute(tx);
    yield* rows;
    if (rows.length < pageLength) break;
  }
  await sql`close reconciled`.execute(tx);
}
