/** Frozen versions: written once, read for ever. */
import { lackIdLimit } from '@saqbol/shared/replies/reply.facts.ts';
import type { Lack } from '@saqbol/shared/replies/reply.schema.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';
import type { ReplyKey } from './reply-talk.queries.ts';

/** The next number of a receipt; a submission that fails leaves a gap, never a double. */
export async function nextReceiptNumber(tx: Scoped): Promise<number> {
  const { rows } = await sql<{ next: number }>`select nextval('receipt_numbers') as next`.execute(
    tx,
  );
  return rows[0]?.next as number;
}

interface NewVersion extends ReplyKey {
  readonly n: number;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly receiptNo: string;
  readonly digest: string;
  readonly ruleSet: string;
  readonly frozen: string;
  readonly enteredBy: readonly string[];
  readonly lacks: readonly Lack[];
  readonly activityCount: number;
}

/** The version, and the entries that stand in it. */
export async function insertVersion(tx: Scoped, one: NewVersion): Promise<void> {
  await tx
    .insertInto('replyVersions')
    .values({ ...one, enteredBy: [...one.enteredBy], lacks: JSON.stringify(one.lacks) })
    .execute();
  await sql`
    insert into reply_version_entries (campaign_id, unit_id, n, activity_id, facts_version)
    select campaign_id, unit_id, ${one.n}, id, facts_version from activities
    where campaign_id = ${one.campaignId} and unit_id = ${one.unitId} and counted`.execute(tx);
}

/**
 * Who entered anything of what the unit would submit now: entries, partnerships, declarations, the
 * content; by their creators and by the audit of their edits.
 */
export async function selectEnteredBy(
  tx: Scoped,
  { campaignId, unitId }: ReplyKey,
  submitter: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with records as (
      select id::text, created_by from activities
        where campaign_id = ${campaignId} and unit_id = ${unitId} and counted
      union all select id::text, created_by from partnerships
        where campaign_id = ${campaignId} and unit_id = ${unitId} and deleted_at is null)
    select ${submitter} as id
    union select created_by from records
    union select declared_by from reply_declarations where campaign_id = ${campaignId} and unit_id = ${unitId}
    union select e.actor_id from records r join audit_entries e on e.entity_id = r.id and e.chain = ${unitId}
      where e.verb in ('activity.edit', 'partnership.edit') and e.actor_id is not null
    union select e.actor_id from audit_entries e where e.entity_id = ${replyEntityId({ campaignId, unitId })}
      and e.chain = ${unitId} and e.verb = 'reply.save' and e.actor_id is not null`.execute(tx);
  return rows.map((row) => row.id).toSorted();
}

/** By which the audit knows a reply. */
export function replyEntityId({ campaignId, unitId }: ReplyKey): string {
  return `${campaignId}/${unitId}`;
}

export interface VersionRow {
  readonly n: number;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly digest: string;
  readonly receiptNo: string;
}

export async function selectVersions(tx: Scoped, key: ReplyKey): Promise<VersionRow[]> {
  const rows = await tx
    .selectFrom('replyVersions as v')
    .leftJoin('users as u', 'u.id', 'v.submittedBy')
    .select(['v.n', 'v.submittedAt', 'u.name as submittedBy', 'v.digest', 'v.receiptNo'])
    .where('v.campaignId', '=', key.campaignId)
    .where('v.unitId', '=', key.unitId)
    .orderBy('v.n')
    .execute();
  return rows.map((row) => ({ ...row, submittedBy: row.submittedBy ?? '' }));
}

export async function findFrozen(
  tx: Scoped,
  key: ReplyKey,
  n: number,
): Promise<{ frozen: string; digest: string } | null> {
  const row = await tx
    .selectFrom('replyVersions')
    .select(['frozen', 'digest'])
    .where('campaignId', '=', key.campaignId)
    .where('unitId', '=', key.unitId)
    .where('n', '=', n)
    .executeTakeFirst();
  return row ?? null;
}

/** What the board and the guards need of the latest versions, without their texts. */
export interface LatestVersion {
  readonly unitId: string;
  readonly n: number;
  readonly submittedAt: string;
  readonly lacks: readonly Lack[];
  readonly activityCount: number;
  readonly changedSinceCount: number;
  readonly changedSinceIds: readonly string[];
}

/** Latest versions by unit, with the entries corrected or taken out of the count since. */
export async function selectLatestVersions(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<LatestVersion[]> {
  const { rows } = await sql<LatestVersion>`
    select v.unit_id, v.n, v.submitted_at, v.lacks, v.activity_count, changed.count as changed_since_count,
      changed.ids as changed_since_ids
    from replies r join reply_versions v on v.campaign_id = r.campaign_id and v.unit_id = r.unit_id and v.n = r.version_count
    cross join lateral (
      -- By the index of changes: what was not touched since the submission is not looked at.
      select count(*)::int, coalesce((array_agg(a.id::text order by a.id))[:${lackIdLimit}], '{}') as ids from activities a
        join reply_version_entries e on e.campaign_id = v.campaign_id and e.unit_id = v.unit_id and e.n = v.n and e.activity_id = a.id
      where a.campaign_id = v.campaign_id and a.unit_id = v.unit_id and a.deleted_at is null and a.updated_at >= v.submitted_at
        and (a.facts_version <> e.facts_version or not a.counted)) changed
    where r.campaign_id = ${campaignId} and (${unitId}::text is null or r.unit_id = ${unitId})`.execute(
    tx,
  );
  return rows;
}

/** Which version of each unit is the latest, by its digest. */
export async function selectLatestDigests(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<{ unitId: string; n: number; digest: string }[]> {
  const { rows } = await sql<{ unitId: string; n: number; digest: string }>`
    select v.unit_id, v.n, v.digest from replies r
    join reply_versions v on v.campaign_id = r.campaign_id and v.unit_id = r.unit_id and v.n = r.version_count
    where r.campaign_id = ${campaignId} and (${unitId}::text is null or r.unit_id = ${unitId})`.execute(
    tx,
  );
  return rows;
}

/** Accounts that entered anything of any version, by unit. */
export async function selectAuthors(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<{ unitId: string; userId: string }[]> {
  const { rows } = await sql<{ unitId: string; userId: string }>`
    select distinct unit_id, unnest(entered_by) as user_id from reply_versions
    where campaign_id = ${campaignId} and (${unitId}::text is null or unit_id = ${unitId})`.execute(
    tx,
  );
  return rows;
}

/** True for an entry of a version. */
export async function entriesOfVersion(tx: Scoped, key: ReplyKey, n: number): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('replyVersionEntries')
    .select('activityId')
    .where('campaignId', '=', key.campaignId)
    .where('unitId', '=', key.unitId)
    .where('n', '=', n)
    .execute();
  return new Set(rows.map((row) => row.activityId));
}

/** Entries added, corrected and removed against the version before. */
export async function selectDifference(tx: Scoped, { campaignId, unitId }: ReplyKey, n: number) {
  const { rows } = await sql<{ id: string; was: number | null; nowIs: number | null }>`
    with was as (select * from reply_version_entries where campaign_id = ${campaignId} and unit_id = ${unitId} and n = ${n - 1}),
      is_now as (select * from reply_version_entries where campaign_id = ${campaignId} and unit_id = ${unitId} and n = ${n})
    select coalesce(is_now.activity_id, was.activity_id)::text as id, was.facts_version as was, is_now.facts_version as now_is
    from was full join is_now on is_now.activity_id = was.activity_id
    where was.facts_version is distinct from is_now.facts_version order by 1`.execute(tx);
  const ids = (pick: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(pick).map((row) => row.id);
  return {
    added: ids((row) => row.was === null),
    corrected: ids((row) => row.was !== null && row.nowIs !== null),
    removed: ids((row) => row.nowIs === null),
  };
}

/** A receipt by number and digest, whoever asks. */
export async function findReceipt(tx: Scoped, receiptNo: string, digest: string) {
  const row = await tx
    .selectFrom('replyVersions as v')
    .innerJoin('campaigns as c', 'c.id', 'v.campaignId')
    .select(['v.unitId', 'c.letterNo', 'v.n', 'v.submittedAt'])
    .where('v.receiptNo', '=', receiptNo)
    .where('v.digest', '=', digest)
    .executeTakeFirst();
  return row ?? null;
}
