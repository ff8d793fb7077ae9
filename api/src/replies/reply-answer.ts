import { openMarks } from '@saqbol/shared/replies/reply.facts.ts';
import { lacksOf, openMarkLack } from '@saqbol/shared/replies/reply.lacks.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { Lack, Reply } from '@saqbol/shared/replies/reply.schema.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Answer, Call } from '../platform/http/handler.ts';
import { contentOf, readFacts } from './read-facts.ts';
import { findReply, type StoredReply } from './replies.queries.ts';
import { wholeDepth } from './reply-facts.queries.ts';
import {
  selectComments,
  selectDeclarations,
  selectExtensions,
  selectMarks,
} from './reply-talk.queries.ts';
import { selectLatestVersions, selectVersions } from './reply-versions.queries.ts';

type AnswerCall = Pick<Call, 'tx' | 'services' | 'now'>;

/** The reply as other programs see it. */
export async function composeReply(
  call: AnswerCall,
  campaign: CampaignPeriod,
  reply: StoredReply,
): Promise<Reply> {
  const { tx } = call;
  const marks = await selectMarks(tx, reply);
  const [latest] = await selectLatestVersions(tx, campaign.id, reply.unitId);
  const declarations = await selectDeclarations(tx, campaign.id, reply.unitId);
  return {
    campaignId: reply.campaignId,
    unitId: reply.unitId,
    state: reply.state,
    version: reply.version,
    dueAt: reply.dueAt,
    originalDueAt: reply.originalDueAt,
    submittedAt: reply.submittedAt,
    late: reply.late,
    delay: reply.delay,
    ...contentOf(reply),
    outgoingNo: reply.outgoingNo,
    outgoingOn: reply.outgoingOn,
    committeeIncomingNo: reply.committeeIncomingNo,
    committeeIncomingOn: reply.committeeIncomingOn,
    signedFileId: reply.signedFileId,
    claimedBy: claimerOf(reply),
    claimedAt: reply.claimedAt,
    acceptedAt: reply.acceptedAt,
    returnReason: reply.returnReason,
    versions: await selectVersions(tx, reply),
    marks,
    comments: await selectComments(tx, reply),
    extensions: await selectExtensions(tx, reply),
    declarations: declarations.map(({ unitId: _, ...one }) => one),
    lacks: isFrozen(reply.state)
      ? lacksOfVersion(latest?.lacks ?? [], openMarks(marks))
      : await lacksNow(call, campaign, reply),
    changedSinceCount: reply.state === 'draft' ? 0 : (latest?.changedSinceCount ?? 0),
    changedSinceIds: reply.state === 'draft' ? [] : [...(latest?.changedSinceIds ?? [])],
  };
}

/** The answer of a command: the reply as it stands after it. */
export async function replyAnswer(
  call: AnswerCall,
  campaign: CampaignPeriod,
  unitId: string,
): Promise<Answer<Reply>> {
  const reply = await findReply(call.tx, campaign.id, unitId);
  if (!reply) throw new Error('the reply just moved is missing');
  return { body: await composeReply(call, campaign, reply), version: reply.version };
}

/** A version is read with the lacks that it was submitted with; marks alone live on. */
export function lacksOfVersion(
  lacks: readonly Lack[],
  open: readonly { readonly id: string }[],
): Lack[] {
  return [...lacks, ...openMarkLack(open.map((mark) => mark.id))];
}

export function claimerOf({ claimedBy, claimedByName }: StoredReply): Reply['claimedBy'] {
  return claimedBy === null ? null : { id: claimedBy, name: claimedByName ?? '' };
}

async function lacksNow(
  call: AnswerCall,
  campaign: CampaignPeriod,
  reply: StoredReply,
): Promise<Lack[]> {
  const facts = await readFacts(call, campaign, [reply], reply.unitId, wholeDepth);
  const own = facts.get(reply.unitId);
  if (!own) throw new Error('no facts of the reply');
  return lacksOf(own);
}
