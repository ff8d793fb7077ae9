/** The reply itself: one row a recipient, for life. */
import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** A reply as stored, with the deadline that holds for its recipient. */
export interface StoredReply {
  readonly campaignId: string;
  readonly unitId: string;
  readonly state: ReplyState;
  /** As last saved: fields may be missing. */
  readonly content: unknown;
  readonly submittedAt: string | null;
  readonly late: boolean | null;
  readonly delay: number | null;
  readonly versionCount: number;
  readonly outgoingNo: string | null;
  readonly outgoingOn: string | null;
  readonly signedFileId: string | null;
  readonly committeeIncomingNo: string | null;
  readonly committeeIncomingOn: string | null;
  readonly claimedBy: string | null;
  readonly claimedByName: string | null;
  readonly claimedAt: string | null;
  readonly acceptedAt: string | null;
  readonly returnReason: string | null;
  readonly movedByName: string | null;
  readonly movedAt: string | null;
  readonly originalDueAt: string;
  readonly dueAt: string;
  readonly version: number;
}

const columns = sql`
  r.campaign_id, r.unit_id, r.state, r.content, r.submitted_at, r.late, r.delay_ms as delay, r.version_count, r.outgoing_no,
  r.outgoing_on, r.signed_file_id, r.committee_incoming_no, r.committee_incoming_on, r.claimed_by, claimer.name as claimed_by_name,
  r.claimed_at, r.accepted_at, r.return_reason, mover.name as moved_by_name, r.moved_at, c.deadline_at as original_due_at,
  coalesce(a.extended_to, c.deadline_at) as due_at, r.version`;
const from = sql`
  from replies r join campaigns c on c.id = r.campaign_id
  join campaign_recipients a on a.campaign_id = r.campaign_id and a.unit_id = r.unit_id
  left join users claimer on claimer.id = r.claimed_by left join users mover on mover.id = r.moved_by`;

/** One reply in the scope of the transaction, or null. `lock` holds it to the end of the transaction. */
export async function findReply(
  tx: Scoped,
  campaignId: string,
  unitId: string,
  lock = false,
): Promise<StoredReply | null> {
  // Locked first and alone: the second statement then sees what the one before us committed.
  if (lock)
    await sql`select from replies where campaign_id = ${campaignId} and unit_id = ${unitId} for update`.execute(
      tx,
    );
  const { rows } = await sql<StoredReply>`
    select ${columns} ${from} where r.campaign_id = ${campaignId} and r.unit_id = ${unitId}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Replies of a campaign in the order of its recipients; of one unit where given. */
export async function selectReplies(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<StoredReply[]> {
  const { rows } = await sql<StoredReply>`
    select ${columns} ${from} where r.campaign_id = ${campaignId}
      and (${unitId}::text is null or r.unit_id = ${unitId}) order by a.position`.execute(tx);
  return rows;
}

/** What the unit's replies hold, of any campaign, last changed first. */
export async function selectContents(
  tx: Scoped,
  unitId: string,
): Promise<Pick<StoredReply, 'content'>[]> {
  const { rows } = await sql<Pick<StoredReply, 'content'>>`
    select content from replies where unit_id = ${unitId}
    order by updated_at desc nulls last, campaign_id`.execute(tx);
  return rows;
}

/** States by unit: for the figures. */
export async function selectReplyStates(
  tx: Scoped,
  campaignId: string,
  unitId: string | null,
): Promise<{ unitId: string; state: ReplyState }[]> {
  const { rows } = await sql<{ unitId: string; state: ReplyState }>`
    select unit_id, state from replies where campaign_id = ${campaignId}
      and (${unitId}::text is null or unit_id = ${unitId})`.execute(tx);
  return rows;
}

interface ReplyChange {
  readonly state?: ReplyState;
  readonly content?: unknown;
  readonly submittedAt?: string;
  readonly late?: boolean;
  readonly delayMs?: number | null;
  readonly versionCount?: number;
  readonly outgoingNo?: string | null;
  readonly outgoingOn?: string | null;
  readonly signedFileId?: string | null;
  readonly committeeIncomingNo?: string | null;
  readonly committeeIncomingOn?: string | null;
  readonly claimedBy?: string | null;
  readonly claimedAt?: string | null;
  readonly acceptedAt?: string | null;
  readonly acceptedBy?: string | null;
  readonly returnReason?: string | null;
  readonly movedBy?: string;
  readonly movedAt?: string;
}

/** Writes the given fields; every write is a new version of the record. */
export async function updateReply(
  tx: Scoped,
  { campaignId, unitId }: Pick<StoredReply, 'campaignId' | 'unitId'>,
  { content, ...change }: ReplyChange,
  now: string,
): Promise<void> {
  await tx
    .updateTable('replies')
    .set({
      ...change,
      ...(content !== undefined && { content: JSON.stringify(content) }),
      updatedAt: now,
      version: sql`version + 1`,
    })
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .execute();
}

/** True for a signed file of the unit. */
export async function hasSignedFile(tx: Scoped, unitId: string, fileId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('files')
    .select('id')
    .where('id', '=', fileId)
    .where('unitId', '=', unitId)
    .where('purpose', '=', 'signed-reply')
    .executeTakeFirst();
  return row !== undefined;
}
