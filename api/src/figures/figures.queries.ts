/** Reads of the figures: cells ∪ deltas, exact at the instant of the transaction's snapshot. */
import { type RawBuilder, sql } from 'kysely';
import { prepared } from '../platform/database/prepared.ts';
import type { Scoped } from '../platform/database/scope.ts';

/** What figures are asked for. `unitId` null: the nation, as far as the scope sees it. */
export interface FigureFilter {
  readonly campaignId: string;
  readonly unitId: string | null;
  /** First and last day on which entries count, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * One part of the cells: a dimension, at the level of units, districts or days of units; of one
 * measure or of all. Districts keep all measures of `all` alone, of other dimensions the activities.
 */
export type Slice =
  | { readonly dimension: string; readonly level: 'unit' | 'day'; readonly measure?: string }
  | { readonly dimension: 'all'; readonly level: 'district'; readonly measure?: string }
  | { readonly dimension: string; readonly level: 'district'; readonly measure: 'activities' };

export interface Cell {
  readonly dimension: string;
  readonly level: Slice['level'];
  readonly unitId: string;
  /** District ('' for the whole unit), day, or '*' at the level of units. */
  readonly place: string;
  readonly value: string;
  readonly measure: string;
  readonly amount: number;
}

/** The cells of the slices, summed with the deltas that are not folded yet. Measures without a number are absent. */
export async function selectCells(
  tx: Scoped,
  filter: FigureFilter,
  slices: readonly Slice[],
): Promise<Cell[]> {
  const withDays =
    filter.from !== null || filter.to !== null || slices.some((slice) => slice.level === 'day');
  const kept = slices.map((slice, index) => keptCells(slice, index, filter, withDays));
  const dimensions = [...new Set(slices.map((slice) => slice.dimension))];
  const rows = await prepared(
    tx,
    sql<CellRow>`
    with deltas as materialized (
      select * from ${withDays ? sql`figure_day_delta_cells` : sql`figure_delta_cells`}
      where ${conditionsOf(filter, withDays)} and dimension in (${sql.join(dimensions.map((one) => sql.lit(one)))}))
    ${sql.join(kept, sql` union all `)}
    union all
    select slice, "unitId", place, value, measure, sum(amount)::bigint, sum(n)::bigint, true
    from (${sql.join(slices.map(unfoldedCells), sql` union all `)}) unfolded group by 1, 2, 3, 4, 5`,
  );
  return summed(rows).map(({ slice, unitId, place, value, measure, amount }) => {
    const { dimension, level } = slices[slice] as Slice;
    return { dimension, level, unitId, place, value, measure, amount };
  });
}

/** A part of a cell: kept, or what the deltas add to it. */
interface CellRow {
  /** Number of the slice asked for. */
  readonly slice: number;
  readonly unitId: string;
  readonly place: string;
  readonly value: string;
  readonly measure: string;
  readonly amount: number;
  readonly n: number;
  readonly isDelta: boolean;
}

/** Kept cells stand for themselves; only where there are deltas is there something to add up. */
function summed(rows: readonly CellRow[]): CellRow[] {
  const hasNumber = (row: CellRow) => row.n !== 0;
  if (!rows.some((row) => row.isDelta)) return rows.filter(hasNumber);
  const cells = new Map<string, CellRow>();
  for (const row of rows) {
    const key = `${row.slice} ${row.unitId} ${row.place} ${row.value} ${row.measure}`;
    const kept = cells.get(key);
    cells.set(key, kept ? { ...kept, amount: kept.amount + row.amount, n: kept.n + row.n } : row);
  }
  return [...cells.values()].filter(hasNumber);
}

/** Campaign, unit and, where there are days to look at, the period. */
function conditionsOf(filter: FigureFilter, withDays: boolean): RawBuilder<unknown> {
  const conditions = [sql`campaign_id = ${filter.campaignId}`];
  if (filter.unitId) conditions.push(sql`unit_id = ${filter.unitId}`);
  if (withDays && filter.from) conditions.push(sql`day >= ${filter.from}`);
  if (withDays && filter.to) conditions.push(sql`day <= ${filter.to}`);
  return sql.join(conditions, sql` and `);
}

function sliceConditions({ dimension, measure }: Slice): RawBuilder<unknown> {
  const isOfMeasure = measure ? sql` and measure = ${sql.lit(measure)}` : sql``;
  return sql`dimension = ${sql.lit(dimension)}${isOfMeasure}`;
}

function cellColumns({ level }: Slice, index: number): RawBuilder<unknown> {
  const place = { unit: sql`'*'`, district: sql`district_id`, day: sql`day::text` }[level];
  return sql`${sql.lit(index)} as slice, unit_id as "unitId", ${place} as place, value, measure, amount, n`;
}

function keptCells(
  slice: Slice,
  index: number,
  filter: FigureFilter,
  withDays: boolean,
): RawBuilder<unknown> {
  const conditions = sql`${conditionsOf(filter, withDays)} and ${sliceConditions(slice)}`;
  const place = slice.level === 'district' ? sql`district_id <> '*'` : sql`district_id = '*'`;
  if (!withDays || slice.level === 'day') {
    const table = withDays ? sql`figure_days` : sql`figure_totals`;
    return sql`select ${cellColumns(slice, index)}, false as "isDelta" from ${table} where ${conditions} and ${place}`;
  }
  // The days of a period, added up.
  return sql`
    select ${sql.lit(index)} as slice, unit_id as "unitId", ${slice.level === 'unit' ? sql`'*'` : sql`district_id`} as place, value,
      measure, sum(amount)::bigint as amount, sum(n)::bigint as n, false as "isDelta"
    from figure_days where ${conditions} and ${place} group by unit_id, district_id, value, measure`;
}

function unfoldedCells(slice: Slice, index: number): RawBuilder<unknown> {
  return sql`select ${cellColumns(slice, index)} from deltas where ${sliceConditions(slice)}`;
}

/** The largest media entry: people of a channel that are never summed. */
export interface Peak {
  readonly unitId: string;
  readonly key: string;
  readonly channel: string;
  readonly people: number;
}

const mediaChannels = ['social', 'messenger', 'sms', 'push', 'tv', 'radio'];
const peopleOfMedia = sql`r.counted and r.count is not null and r.measure in ('unique-accounts', 'unique-numbers', 'audience-people')`;

/** Of reach entries `r`: campaign, unit and period, as far as they are asked for. */
function reachConditions(filter: FigureFilter): RawBuilder<unknown> {
  const conditions = [sql`r.campaign_id = ${filter.campaignId}`];
  if (filter.unitId) conditions.push(sql`r.unit_id = ${filter.unitId}`);
  if (filter.from) conditions.push(sql`r.day >= ${filter.from}`);
  if (filter.to) conditions.push(sql`r.day <= ${filter.to}`);
  return sql.join(conditions, sql` and `);
}

/** The largest entry of a channel `c` at a place: one probe of an index, whatever the number of entries. */
function largest(filter: FigureFilter, place: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    cross join unnest(${mediaChannels}::text[]) c
    cross join lateral (
      select r.count from reach_entries r
      where ${reachConditions({ ...filter, unitId: null })} and ${place} and r.channel = c and ${peopleOfMedia}
      order by r.count desc limit 1) p`;
}

/** Peaks by unit and channel. */
export async function selectUnitPeaks(
  tx: Scoped,
  filter: FigureFilter,
  unitIds: readonly string[],
): Promise<Peak[]> {
  return prepared(
    tx,
    sql<Peak>`
    select u as "unitId", u as key, c as channel, p.count as people from unnest(${unitIds}::text[]) u
    ${largest(filter, sql`r.unit_id = u and r.scope <> 'nation'`)}`,
  );
}

/** Peaks by district ('' for unit-wide entries) and channel. */
export async function selectDistrictPeaks(
  tx: Scoped,
  filter: FigureFilter,
  unitIds: readonly string[],
  districts: readonly { readonly id: string; readonly unitId: string }[],
): Promise<Peak[]> {
  const [ids, units] = [districts.map((one) => one.id), districts.map((one) => one.unitId)];
  return prepared(
    tx,
    sql<Peak>`
    select d.unit_id as "unitId", d.id as key, c as channel, p.count as people
    from unnest(${ids}::text[], ${units}::text[]) d (id, unit_id)
    ${largest(filter, sql`r.unit_id = d.unit_id and r.district_id = d.id and r.scope <> 'nation'`)}
    union all
    select u, '', c, p.count from unnest(${unitIds}::text[]) u
    ${largest(filter, sql`r.unit_id = u and r.district_id is null and r.scope <> 'nation'`)}`,
  );
}

/** Peaks of national channels, over all units. */
export async function selectNationalPeaks(tx: Scoped, filter: FigureFilter): Promise<Peak[]> {
  return prepared(
    tx,
    sql<Peak>`
    select '*' as "unitId", '*' as key, c as channel, p.count as people from (values (1)) nation
    ${largest(filter, sql`r.scope = 'nation'`)}`,
  );
}

const dimensionKeys: Readonly<Record<string, RawBuilder<unknown>>> = {
  kind: sql`array[a.kind]`,
  scheme: sql`case when cardinality(a.schemes) = 0 then '{none}' else a.schemes end`,
  audience: sql`case when cardinality(a.audiences) = 0 then '{none}' else a.audiences end`,
  organisation: sql`case when cardinality(a.partner_ids) = 0 then '{none}' else a.partner_ids end`,
  week: sql`array[date_trunc('week', r.day)::date::text]`,
};

/** Peaks by the values of another dimension; reads the entries themselves. */
export async function selectDimensionPeaks(
  tx: Scoped,
  filter: FigureFilter,
  dimension: string,
): Promise<Peak[]> {
  const keys = dimensionKeys[dimension];
  if (!keys) throw new Error(`no dimension ${dimension}`);
  return prepared(
    tx,
    sql<Peak>`
    select r.unit_id as "unitId", k as key, r.channel, max(r.count) as people
    from reach_entries r join activities a on a.id = r.activity_id cross join lateral unnest(${keys}) k
    where ${reachConditions(filter)} and ${peopleOfMedia} and r.scope <> 'nation'
    group by 1, 2, 3`,
  );
}

export interface EngagedPartner {
  readonly unitId: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly districtIds: readonly string[];
}

/** Partnerships that count as engaged: at most a few dozen a unit. */
export async function selectEngagedPartners(
  tx: Scoped,
  filter: FigureFilter,
): Promise<EngagedPartner[]> {
  const isOfUnit = filter.unitId ? sql`and p.unit_id = ${filter.unitId}` : sql``;
  return prepared(
    tx,
    sql<EngagedPartner>`
    select p.unit_id as "unitId", p.organisation_id as "organisationId", o.kind, p.district_ids as "districtIds"
    from partnerships p join organisations o on o.id = p.organisation_id
    where p.campaign_id = ${filter.campaignId} ${isOfUnit} and p.deleted_at is null
      and p.status in ('agreed', 'active', 'completed')`,
  );
}
