/** What a plan asks of the database, each kind in one statement, however many rows the file has. */
import type { StandingEntry, UsualCounts } from '@saqbol/shared/imports/import.facts.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

interface Place {
  readonly campaignId: string;
  readonly unitId: string;
}

const reachJson = sql`
  coalesce((select json_agg(json_build_object(
    'id', r.id, 'channel', r.channel, 'measure', r.measure, 'count', r.count, 'method', r.method,
    'methodNote', r.method_note, 'periodFrom', r.period_from, 'periodTo', r.period_to, 'audienceNew', r.audience_new,
    'scope', r.scope, 'organisationId', r.organisation_id, 'link', r.link, 'evidenceId', r.evidence_id)
    order by r.position) from reach_entries r where r.activity_id = a.id), '[]'::json)`;

const standingColumns = sql`
  a.id, a.district_id, a.kind, a.title, a.status, a.starts_on, a.ends_on, a.starts_at_time, a.place, a.description,
  a.schemes, a.audiences, a.languages, a.partner_ids, a.joint_unit_ids, a.source_named, a.source_where, a.links,
  a.explanations, ${reachJson} as reach, a.review, a.facts_version, a.created_by, a.deleted_at is not null as is_deleted,
  exists (select from reply_version_entries e join replies r on r.campaign_id = e.campaign_id and r.unit_id = e.unit_id
    where e.activity_id = a.id and r.state <> 'draft') as is_in_version`;

/** Entries by their ids; `lock` holds them to the end of the transaction. Ids of no shape are of nothing. */
export async function selectStanding(
  tx: Scoped,
  { campaignId, unitId }: Place,
  given: readonly string[],
  lock: boolean,
): Promise<StandingEntry[]> {
  const ids = given.filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
  if (ids.length === 0) return [];
  const chosen = sql`id = any(${ids}::uuid[]) and campaign_id = ${campaignId} and unit_id = ${unitId}`;
  if (lock)
    await sql`select from activities where ${chosen} order by id for no key update`.execute(tx);
  const { rows } = await sql<StandingEntry>`
    select ${standingColumns} from (select * from activities where ${chosen}) a`.execute(tx);
  return rows;
}

/** The entries that a person may change, in the order of their days. */
export async function selectOwnEntries(
  tx: Scoped,
  { campaignId, unitId }: Place,
  owner: { readonly userId: string; readonly districtIds: readonly string[] } | null,
  limit: number,
): Promise<StandingEntry[]> {
  const own =
    owner === null
      ? sql`true`
      : owner.districtIds.length > 0
        ? sql`a.district_id = any(${owner.districtIds}::text[])`
        : sql`a.district_id is null and a.created_by = ${owner.userId}`;
  const { rows } = await sql<StandingEntry>`
    select ${standingColumns} from activities a
    where a.campaign_id = ${campaignId} and a.unit_id = ${unitId} and a.deleted_at is null and ${own}
    order by a.starts_on, a.id limit ${limit}`.execute(tx);
  return rows;
}

/** Titles of entries at the same place, day and kind, by key. */
export async function selectLikely(
  tx: Scoped,
  { campaignId, unitId }: Place,
  keys: readonly string[],
): Promise<[string, { id: string; title: string }[]][]> {
  const { rows } = await sql<{ key: string; entries: { id: string; title: string }[] }>`
    select key, json_agg(json_build_object('id', id, 'title', title)) as entries
    from (select id, title, coalesce(district_id, '') || ' ' || starts_on || ' ' || kind as key,
        row_number() over (partition by district_id, starts_on, kind order by id) as n
      from activities where campaign_id = ${campaignId} and unit_id = ${unitId} and deleted_at is null) a
    join unnest(${keys}::text[]) k (key) using (key) where n <= 50 group by key`.execute(tx);
  return rows.map(({ key, entries }) => [key, entries]);
}

/** Former counts looked at; some more than the rules take, for those of the entry itself. */
const usualDepth = 60;

/** Two statements, since an index finds a district or its absence, but not "not distinct from". */
export async function selectUsual(
  tx: Scoped,
  unitId: string,
  keys: readonly string[],
): Promise<[string, UsualCounts][]> {
  const unitWide = keys.filter((key) => key.startsWith(' '));
  const ofDistricts = keys.filter((key) => !key.startsWith(' '));
  return [
    ...(await usualAt(tx, unitId, unitWide, sql`r.district_id is null`)),
    ...(await usualAt(tx, unitId, ofDistricts, sql`r.district_id = split_part(key, ' ', 1)`)),
  ];
}

async function usualAt(
  tx: Scoped,
  unitId: string,
  keys: readonly string[],
  atPlace: RawBuilder<unknown>,
): Promise<[string, UsualCounts][]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ key: string; counts: UsualCounts }>`
    select key, json_agg(json_build_array(v.activity_id, v.count) order by v.day desc) as counts
    from unnest(${keys}::text[]) key cross join lateral (
      select activity_id, count, day from reach_entries r
      where r.unit_id = ${unitId} and ${atPlace} and r.counted and r.count is not null
        and r.channel = split_part(key, ' ', 2) and r.measure = split_part(key, ' ', 3)
      order by r.day desc limit ${usualDepth}) v
    group by key`.execute(tx);
  return rows.map(({ key, counts }) => [key, counts]);
}

/** Entries that stand and came of a row before, by its key. */
export async function selectKnownRows(
  tx: Scoped,
  { campaignId, unitId }: Place,
  keys: readonly string[],
): Promise<[string, string][]> {
  const { rows } = await sql<{ rowKey: string; activityId: string }>`
    select k.row_key, k.activity_id from import_keys k join activities a on a.id = k.activity_id and a.deleted_at is null
    where k.unit_id = ${unitId} and k.campaign_id = ${campaignId} and k.row_key = any(${keys}::text[])`.execute(
    tx,
  );
  return rows.map(({ rowKey, activityId }) => [rowKey, activityId]);
}

/** Organisations that the unit works with. */
export async function selectPartnerIds(
  tx: Scoped,
  { campaignId, unitId }: Place,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct organisation_id as id from partnerships
    where campaign_id = ${campaignId} and unit_id = ${unitId} and deleted_at is null`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Moves with every write of an entry of the unit, of its reply and of its imports. */
export async function selectUnitState(
  tx: Scoped,
  { campaignId, unitId }: Place,
): Promise<Record<string, unknown>> {
  const own = sql`campaign_id = ${campaignId} and unit_id = ${unitId}`;
  const { rows } = await sql<Record<string, unknown>>`
    select (select json_build_array(count(*), sum(version), max(updated_at)) from activities where ${own}) as entries,
      (select json_build_array(state, version_count) from replies where ${own}) as reply,
      (select count(*) from import_keys where ${own}) as keys`.execute(tx);
  return rows[0] ?? {};
}
