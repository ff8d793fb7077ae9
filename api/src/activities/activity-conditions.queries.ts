/** Filters of the list as conditions on `activities a`. */
import { publicationKinds } from '@saqbol/shared/activities/activity.codes.ts';
import { families, levelOf, measures } from '@saqbol/shared/activities/channels.ts';
import type { FigureFilter } from '@saqbol/shared/figures/figure.codes.ts';
import { sql } from 'kysely';
import type { Condition } from './activities.queries.ts';

export interface ActivityFilter {
  readonly campaignId?: string;
  readonly unitId?: string;
  readonly districtId?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly review?: string;
  readonly scheme?: string;
  readonly audience?: string;
  readonly channel?: string;
  readonly measure?: string;
  readonly partnerId?: string;
  readonly sourceNamed?: 'yes' | 'no' | 'unknown';
  readonly flagged?: 'yes' | 'open';
  readonly createdBy?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Conditions of the plain filters. Territory stands in the statement as well as in row-level security. */
export function conditionsOf(filter: ActivityFilter, scopeUnit: string | null): Condition[] {
  const conditions: Condition[] = [sql`a.deleted_at is null`];
  const add = (condition: Condition) => void conditions.push(condition);
  if (scopeUnit !== null) add(sql`a.unit_id = ${scopeUnit}`);
  if (filter.campaignId) add(sql`a.campaign_id = ${filter.campaignId}`);
  if (filter.unitId) add(sql`a.unit_id = ${filter.unitId}`);
  if (filter.districtId === 'none') add(sql`a.district_id is null`);
  else if (filter.districtId) add(sql`a.district_id = ${filter.districtId}`);
  if (filter.kind) add(sql`a.kind = ${filter.kind}`);
  if (filter.status) add(sql`a.status = ${filter.status}`);
  if (filter.review) add(sql`a.review = ${filter.review}`);
  if (filter.scheme) add(elementOf(sql`a.schemes`, filter.scheme));
  if (filter.audience) add(elementOf(sql`a.audiences`, filter.audience));
  if (filter.partnerId) add(elementOf(sql`a.partner_ids`, filter.partnerId));
  if (filter.channel)
    add(
      sql`exists (select from reach_entries r where r.activity_id = a.id and r.channel = ${filter.channel})`,
    );
  if (filter.measure) add(hasMeasure([filter.measure]));
  if (filter.sourceNamed === 'yes') add(sql`a.source_named`);
  if (filter.sourceNamed === 'no') add(sql`not a.source_named`);
  if (filter.sourceNamed === 'unknown') add(sql`a.source_named is null`);
  if (filter.flagged) add(sql`jsonb_array_length(a.flags) > 0`);
  if (filter.flagged === 'open') add(sql`a.flags @> '[{"reason": null}]'`);
  if (filter.createdBy) add(sql`a.created_by = ${filter.createdBy}`);
  if (filter.from) add(sql`a.counts_on >= ${filter.from}`);
  if (filter.to) add(sql`a.counts_on <= ${filter.to}`);
  return conditions;
}

/** `none`: entries with nothing in the list, as the figures group them. */
function elementOf(column: Condition, value: string): Condition {
  return value === 'none' ? sql`cardinality(${column}) = 0` : sql`${value} = any (${column})`;
}

/** Entries with a number of one of the measures; of one channel alone where the list is of that channel. */
function hasMeasure(names: readonly string[], channel: string | null = null): Condition {
  return sql`exists (select from reach_entries r where r.activity_id = a.id and r.count is not null
    and r.measure = any (${[...names]}::text[]) and (${channel}::text is null or r.channel = ${channel}))`;
}

const contacts = measures.filter((measure) => levelOf[measure] === 2);

/** Entries that make a figure, the two people figures aside. Every one of them counts. */
export function figureConditions(
  figure: Exclude<FigureFilter, 'people-low' | 'people-high'>,
  channel: string | null,
): Condition[] {
  const publication = sql`a.kind = any (${[...publicationKinds]}::text[])`;
  const made: Record<typeof figure, Condition[]> = {
    activities: [],
    met: [hasMeasure(families.met, channel)],
    delivered: [hasMeasure(families.delivered, channel)],
    seen: [hasMeasure(families.seen, channel)],
    engaged: [hasMeasure(families.engaged, channel)],
    contacts: [hasMeasure(contacts, channel)],
    publications: [publication],
    'source-named': [publication, sql`a.source_named`],
    // Unknown counts as not named.
    'source-not-named': [publication, sql`a.source_named is not true`],
  };
  return [sql`a.counted`, ...made[figure]];
}
