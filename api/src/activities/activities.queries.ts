import type { ReviewStatus } from '@saqbol/shared/activities/activity.codes.ts';
import type {
  Activity,
  ActivityInput,
  ActivityRow,
  Flag,
} from '@saqbol/shared/activities/activity.schema.ts';
import type { ActivitySort } from '@saqbol/shared/activities/list-sorts.ts';
import { exactCountLimit } from '@saqbol/shared/contract/paging.ts';
import { type RawBuilder, sql } from 'kysely';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import { preparedText } from '../platform/database/prepared.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { doorHeldOpenText } from '../replies/entries-lock.queries.ts';
import { orderOf } from './activity-orders.queries.ts';

/** A condition on `activities a`. */
export type Condition = RawBuilder<unknown>;

const reachJson = sql`
  coalesce((select json_agg(json_build_object(
    'id', r.id, 'channel', r.channel, 'measure', r.measure, 'count', r.count, 'method', r.method,
    'methodNote', r.method_note, 'periodFrom', r.period_from, 'periodTo', r.period_to, 'audienceNew', r.audience_new,
    'scope', r.scope, 'organisationId', r.organisation_id, 'link', r.link, 'evidenceId', r.evidence_id)
    order by r.position) from reach_entries r where r.activity_id = a.id), '[]'::json)`;

const queriesJson = sql`
  coalesce((select json_agg(json_build_object(
    'id', q.id, 'text', q.text, 'askedBy', coalesce(asker.name, ''), 'askedAt', q.asked_at, 'answer', q.answer,
    'answeredBy', answerer.name, 'answeredAt', q.answered_at, 'withdrawnAt', q.withdrawn_at) order by q.asked_at, q.id)
    from activity_queries q left join users asker on asker.id = q.asked_by left join users answerer on answerer.id = q.answered_by
    where q.activity_id = a.id), '[]'::json)`;

const wholeColumns = sql`
  a.id, a.campaign_id, a.unit_id, a.district_id, a.kind, a.title, a.status, a.review, a.starts_on, a.ends_on,
  a.starts_at_time, a.place, a.description, a.schemes, a.audiences, a.languages, a.partner_ids, a.joint_unit_ids,
  a.source_named, a.source_where, a.links, ${reachJson} as reach, '[]'::json as evidence, a.flags, ${queriesJson} as queries,
  a.excluded_reason, a.synthetic, a.created_by, coalesce(u.name, '') as created_by_name, a.created_at, a.updated_at, a.version`;

/** What is kept of an entry beside what other programs see. */
export interface StoredActivity extends Activity {
  readonly explanations: ActivityInput['explanations'];
  readonly contentHash: Buffer;
  readonly deletedAt: string | null;
}

/** One entry in the scope of the transaction, or null. `lock` holds it to the end of the transaction. */
export async function findActivity(
  tx: Scoped,
  id: string,
  lock = false,
): Promise<StoredActivity | null> {
  // Locked first and alone: a lock and aggregates do not go together.
  if (lock) await sql`select from activities where id = ${id} for no key update`.execute(tx);
  const { rows } = await sql<StoredActivity>`
    select ${wholeColumns}, a.explanations, a.content_hash, a.deleted_at
    from activities a left join users u on u.id = a.created_by where a.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** The entries of a unit that count, whole, in the order of their days. */
export async function selectCountedEntries(
  tx: Scoped,
  campaignId: string,
  unitId: string,
): Promise<Activity[]> {
  const { rows } = await sql<Activity>`
    select ${wholeColumns} from activities a left join users u on u.id = a.created_by
    where a.campaign_id = ${campaignId} and a.unit_id = ${unitId} and a.counted
    order by a.counts_on, a.id`.execute(tx);
  return rows;
}

/** What a write of an entry needs to know of the database, in one round trip. */
export interface WriteContext {
  /** An entry with this id stands in the scope of the transaction. */
  readonly isKnown: boolean;
  readonly campaign: CampaignPeriod | null;
  readonly creatorName: string;
  readonly duplicates: readonly { readonly id: string; readonly title: string }[];
  /** Former counts by `channel measure`, newest first. */
  readonly usual: Readonly<Record<string, readonly number[]>>;
}

interface ContextKey {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly districtId: string | null;
  readonly kind: string;
  readonly status: string;
  readonly startsOn: string;
  readonly userId: string;
  readonly reach: ActivityInput['reach'];
}

/** Former values looked at for the outlier test. */
const usualDepth = 40;

/** Two texts, since an index finds a district or its absence, but not "not distinct from". */
function writeContextText(isDistrict: boolean): string {
  const atPlace = isDistrict ? 'district_id = $5' : 'district_id is null and $5::text is null';
  return `
    select exists (select from activities where id = $1) as "isKnown",
      (select json_build_object('id', c.id, 'status', c.status, 'startsOn', c.starts_on, 'closedOn', c.closed_on,
        'schemes', c.scheme_codes, 'recipientIds',
        array(select r.unit_id from campaign_recipients r where r.campaign_id = c.id order by r.position))
        from campaigns c where c.id = $2) as campaign,
      (select name from users where id = $3) as "creatorName", ${doorHeldOpenText('$4::text')} as door,
      coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title)) from (
        select id, title from activities
        where campaign_id = $2 and unit_id = $4 and ${atPlace} and starts_on = $6 and kind = $7
          and deleted_at is null and id <> $1 limit 50) a), '[]'::json) as duplicates,
      coalesce((select json_object_agg(pair, v.counts) from unnest($8::text[]) pair cross join lateral (
        select coalesce(json_agg(r.count), '[]'::json) as counts from (
          select count from reach_entries
          where unit_id = $4 and ${atPlace} and channel = split_part(pair, ' ', 1) and measure = split_part(pair, ' ', 2)
            and counted and count is not null and activity_id <> $1
          order by day desc limit ${usualDepth}) r) v), '{}'::json) as usual`;
}
const contextOfDistrict = writeContextText(true);
const contextOfUnit = writeContextText(false);

export async function selectWriteContext(tx: Scoped, key: ContextKey): Promise<WriteContext> {
  // Only what was held is compared with what is usual.
  const counted = key.status === 'held' ? key.reach.filter((one) => one.count !== null) : [];
  const [context] = await preparedText<WriteContext>(
    tx,
    key.districtId === null ? contextOfUnit : contextOfDistrict,
    [
      key.id,
      key.campaignId,
      key.userId,
      key.unitId,
      key.districtId,
      key.startsOn,
      key.kind,
      [...new Set(counted.map((one) => `${one.channel} ${one.measure}`))],
    ],
  );
  return context as WriteContext;
}

export interface ActivityRecord extends ActivityInput {
  readonly unitId: string;
  readonly flags: readonly Flag[];
  readonly folded: string;
  readonly contentHash: Buffer;
  readonly createdBy: string;
  readonly now: string;
}

const reachRecord = `(id uuid, channel text, measure text, count bigint, method text, "methodNote" text,
  "periodFrom" date, "periodTo" date, "audienceNew" text, scope text, "organisationId" text, link text, "evidenceId" text)`;
const reachColumns = `id, position, channel, measure, count, method, method_note, period_from, period_to, audience_new, scope,
  organisation_id, link, evidence_id`;
const reachValues = `r.id, r.ordinality, r.channel, r.measure, r.count, r.method, r."methodNote", r."periodFrom", r."periodTo",
  r."audienceNew", r.scope, r."organisationId", r.link, r."evidenceId"`;

/** An entry with its reach in one statement; the reach brings the activity's facts along. */
const insertActivityText = `
  with a as (
    insert into activities (id, campaign_id, unit_id, district_id, kind, title, status, starts_on, ends_on, starts_at_time,
      place, description, schemes, audiences, languages, partner_ids, joint_unit_ids, source_named, source_where, links,
      explanations, flags, folded, content_hash, created_by, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
      $26, $26)
    returning id, campaign_id, unit_id, district_id, counts_on, counted)
  insert into reach_entries (activity_id, campaign_id, unit_id, district_id, day, counted, ${reachColumns})
  select a.id, a.campaign_id, a.unit_id, a.district_id, a.counts_on, a.counted, ${reachValues}
  from a cross join rows from (json_to_recordset($27::json) as ${reachRecord}) with ordinality r`;

/** @throws unique violation 23505 when the id stands outside the actor's sight */
export async function insertActivity(tx: Scoped, one: ActivityRecord): Promise<void> {
  await preparedText(tx, insertActivityText, [
    one.id,
    one.campaignId,
    one.unitId,
    one.districtId,
    one.kind,
    one.title,
    one.status,
    one.startsOn,
    one.endsOn,
    one.startsAtTime,
    one.place,
    one.description,
    one.schemes,
    one.audiences,
    one.languages,
    one.partnerIds,
    one.jointUnitIds,
    one.sourceNamed,
    one.sourceWhere,
    one.links,
    JSON.stringify(one.explanations),
    JSON.stringify(one.flags),
    one.folded,
    one.contentHash,
    one.createdBy,
    one.now,
    JSON.stringify(one.reach),
  ]);
}

export async function insertReach(
  tx: Scoped,
  activityId: string,
  reach: ActivityInput['reach'],
): Promise<void> {
  if (reach.length === 0) return;
  // The trigger fills the copies from the activity.
  await preparedText(tx, insertReachText, [activityId, JSON.stringify(reach)]);
}

const insertReachText = `
  insert into reach_entries (activity_id, ${reachColumns})
  select $1::uuid, ${reachValues} from rows from (json_to_recordset($2::json) as ${reachRecord}) with ordinality r`;

export type ActivityChange = Omit<ActivityInput, 'id' | 'campaignId' | 'reach'> & {
  readonly review: ReviewStatus;
  readonly flags: readonly Flag[];
  readonly folded: string;
  readonly now: string;
};

/** Writes the facts of an entry anew; the activity before its reach, on which the triggers count. */
export async function updateActivity(
  tx: Scoped,
  id: string,
  one: ActivityChange,
  reach: ActivityInput['reach'] | null,
): Promise<void> {
  await sql`
    update activities set district_id = ${one.districtId}, kind = ${one.kind}, title = ${one.title}, status = ${one.status},
      review = ${one.review}, starts_on = ${one.startsOn}, ends_on = ${one.endsOn}, starts_at_time = ${one.startsAtTime},
      place = ${one.place}, description = ${one.description}, schemes = ${one.schemes}, audiences = ${one.audiences},
      languages = ${one.languages}, partner_ids = ${one.partnerIds}, joint_unit_ids = ${one.jointUnitIds},
      source_named = ${one.sourceNamed}, source_where = ${one.sourceWhere}, links = ${one.links},
      explanations = ${JSON.stringify(one.explanations)}, flags = ${JSON.stringify(one.flags)}, folded = ${one.folded},
      updated_at = ${one.now}, version = version + 1, facts_version = version + 1
    where id = ${id}`.execute(tx);
  if (reach === null) return;
  await sql`delete from reach_entries where activity_id = ${id}`.execute(tx);
  await insertReach(tx, id, reach);
}

export async function setDeleted(
  tx: Scoped,
  id: string,
  deletedAt: string | null,
  now: string,
): Promise<void> {
  await sql`update activities set deleted_at = ${deletedAt}, updated_at = ${now}, version = version + 1 where id = ${id}`.execute(
    tx,
  );
}

export async function setReview(
  tx: Scoped,
  id: string,
  review: ReviewStatus,
  now: string,
  excludedReason: string | null,
): Promise<void> {
  await sql`
    update activities set review = ${review}, excluded_reason = ${excludedReason}, updated_at = ${now}, version = version + 1
    where id = ${id}`.execute(tx);
}

export async function insertQuery(
  tx: Scoped,
  query: {
    id: string;
    activityId: string;
    unitId: string;
    text: string;
    askedBy: string;
    askedAt: string;
  },
): Promise<void> {
  await tx.insertInto('activityQueries').values(query).execute();
}

/** Closes the open query of an entry by an answer or a withdrawal. */
export async function closeQuery(
  tx: Scoped,
  activityId: string,
  close: { answer: string; answeredBy: string; answeredAt: string } | { withdrawnAt: string },
): Promise<void> {
  await tx
    .updateTable('activityQueries')
    .set(close)
    .where('activityId', '=', activityId)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
}

const rowColumns = sql`
  a.id, a.campaign_id, a.unit_id, a.district_id, a.kind, a.title, a.status, a.review, a.starts_on, a.ends_on, a.starts_at_time,
  a.place, a.schemes, a.audiences, a.partner_ids, a.source_named, jsonb_array_length(a.flags) as flag_count, a.synthetic,
  a.created_by, a.created_at, a.updated_at, a.version,
  coalesce((select json_object_agg(m.measure, m.amount) from (
    select r.measure, sum(r.count) as amount from reach_entries r where r.activity_id = a.id and r.count is not null
    group by r.measure) m), '{}'::json) as measures`;

/** An entry of a list, and the value by which it stands in its order, for the cursor. */
export type PlacedRow = ActivityRow & { readonly sortValue: string };

/** A page of entries in an order, after a place. */
export async function selectActivities(
  tx: Scoped,
  conditions: readonly Condition[],
  sort: ActivitySort,
  after: readonly [string, string] | null,
  limit: number,
): Promise<PlacedRow[]> {
  const { column, type, down } = orderOf(sort);
  const all = [...conditions];
  if (after) {
    const compare = down ? sql`<` : sql`>`;
    all.push(sql`(${column}, a.id) ${compare} (${after[0]}::${type}, ${after[1]}::uuid)`);
  }
  const way = down ? sql`desc` : sql`asc`;
  const { rows } = await sql<PlacedRow>`
    select ${rowColumns}, (${column})::text as sort_value from activities a where ${sql.join(all, sql` and `)}
    order by ${column} ${way}, a.id ${way} limit ${limit}`.execute(tx);
  return rows;
}

/** The row as other programs see it. */
export function listed({ sortValue: _, ...row }: PlacedRow): ActivityRow {
  return row;
}

/** Exact to the limit; one more says that there are more. */
export async function countActivities(
  tx: Scoped,
  conditions: readonly Condition[],
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from (
      select from activities a where ${sql.join(conditions, sql` and `)} limit ${exactCountLimit + 1}) counted`.execute(
    tx,
  );
  return rows[0]?.total ?? 0;
}
