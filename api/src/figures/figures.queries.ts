/** Reads of the figures: cells ∪ deltas, exact at the instant of the transaction's snapshot. */
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** What figures are asked for. `unitId` null: the nation, as far as the scope sees it. */
export interface FigureFilter {
  readonly campaignId: string;
  readonly unitId: string | null;
  /** First and last day on which entries count, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

/** One part of the cells: a dimension, at the level of units, districts or days. */
export interface Slice {
  readonly dimension: string;
  readonly level: 'unit' | 'district' | 'day';
  /** This measure only. */
  readonly measure?: string;
}

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
  const parts = slices.flatMap((slice) => partsOf(slice, filter));
  const { rows } = await sql<Cell>`
    select dimension, level, unit_id, place, value, measure, sum(amount)::bigint as amount
    from (${sql.join(parts, sql` union all `)}) cells
    group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0`.execute(tx);
  return rows;
}

function partsOf(slice: Slice, filter: FigureFilter): RawBuilder<unknown>[] {
  const byDay = slice.level === 'day' || filter.from !== null || filter.to !== null;
  const conditions = [sql`campaign_id = ${filter.campaignId}`, sql`dimension = ${slice.dimension}`];
  if (filter.unitId) conditions.push(sql`unit_id = ${filter.unitId}`);
  if (slice.measure) conditions.push(sql`measure = ${slice.measure}`);
  const days = [...conditions];
  if (filter.from) days.push(sql`day >= ${filter.from}`);
  if (filter.to) days.push(sql`day <= ${filter.to}`);
  const place = { unit: sql`'*'`, district: sql`district_id`, day: sql`day::text` }[slice.level];
  const columns = sql`dimension, ${slice.level}::text as level, unit_id, ${place} as place, value, measure, amount, n`;
  const deltas = sql`select ${columns} from figure_deltas where ${sql.join(days, sql` and `)}`;
  if (byDay)
    return [sql`select ${columns} from figure_days where ${sql.join(days, sql` and `)}`, deltas];
  conditions.push(slice.level === 'unit' ? sql`district_id = '*'` : sql`district_id <> '*'`);
  return [
    sql`select ${columns} from figure_totals where ${sql.join(conditions, sql` and `)}`,
    deltas,
  ];
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

function period(filter: FigureFilter): RawBuilder<unknown> {
  return sql`(${filter.from}::date is null or r.day >= ${filter.from}::date) and (${filter.to}::date is null or r.day <= ${filter.to}::date)`;
}

/** Peaks by unit and channel: one probe of the index each, whatever the number of entries. */
export async function selectUnitPeaks(
  tx: Scoped,
  filter: FigureFilter,
  unitIds: readonly string[],
): Promise<Peak[]> {
  const { rows } = await sql<Peak>`
    select u as unit_id, u as key, c as channel, p.count as people
    from unnest(${[...unitIds]}::text[]) u cross join unnest(${mediaChannels}::text[]) c
    cross join lateral (
      select r.count from reach_entries r
      where r.campaign_id = ${filter.campaignId} and r.unit_id = u and r.channel = c and ${peopleOfMedia} and r.scope <> 'nation'
        and ${period(filter)}
      order by r.count desc limit 1) p`.execute(tx);
  return rows;
}

/** Peaks by district ('' for unit-wide entries) and channel. */
export async function selectDistrictPeaks(tx: Scoped, filter: FigureFilter): Promise<Peak[]> {
  const { rows } = await sql<Peak>`
    select r.unit_id, coalesce(r.district_id, '') as key, r.channel, max(r.count) as people from reach_entries r
    where r.campaign_id = ${filter.campaignId} and (${filter.unitId}::text is null or r.unit_id = ${filter.unitId})
      and ${peopleOfMedia} and r.scope <> 'nation' and ${period(filter)}
    group by 1, 2, 3`.execute(tx);
  return rows;
}

/** Peaks of national channels, over all units. */
export async function selectNationalPeaks(tx: Scoped, filter: FigureFilter): Promise<Peak[]> {
  const { rows } = await sql<Peak>`
    select '*' as unit_id, '*' as key, r.channel, max(r.count) as people from reach_entries r
    where r.campaign_id = ${filter.campaignId} and ${peopleOfMedia} and r.scope = 'nation' and ${period(filter)}
    group by 3`.execute(tx);
  return rows;
}

const dimensionKeys: Readonly<Record<string, RawBuilder<unknown>>> = {
  kind: sql`array[a.kind]`,
  scheme: sql`case when cardinality(a.schemes) = 0 then '{none}' else a.schemes end`,
  audience: sql`case when cardinality(a.audiences) = 0 then '{none}' else a.audiences end`,
  organisation: sql`case when cardinality(a.partner_ids) = 0 then '{none}' else a.partner_ids end`,
  channel: sql`array[r.channel]`,
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
  const { rows } = await sql<Peak>`
    select r.unit_id, k as key, r.channel, max(r.count) as people
    from reach_entries r join activities a on a.id = r.activity_id cross join lateral unnest(${keys}) k
    where r.campaign_id = ${filter.campaignId} and (${filter.unitId}::text is null or r.unit_id = ${filter.unitId})
      and ${peopleOfMedia} and r.scope <> 'nation' and ${period(filter)}
    group by 1, 2, 3`.execute(tx);
  return rows;
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
  const { rows } = await sql<EngagedPartner>`
    select p.unit_id, p.organisation_id, o.kind, p.district_ids
    from partnerships p join organisations o on o.id = p.organisation_id
    where p.campaign_id = ${filter.campaignId} and (${filter.unitId}::text is null or p.unit_id = ${filter.unitId})
      and p.deleted_at is null and p.status in ('agreed', 'active', 'completed')`.execute(tx);
  return rows;
}
