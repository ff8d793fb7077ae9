import { bulkRefusal } from '@saqbol/shared/replies/bulk-acceptance.ts';
import { acceptReplies } from '@saqbol/shared/replies/replies.endpoints.ts';
import { campaignInSight, requireOpen } from '../campaigns/campaign-in-sight.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { accept } from './accept-reply.ts';
import { findReply, type StoredReply } from './replies.queries.ts';
import { requireCommand } from './reply-in-sight.ts';
import { selectOpenMarks } from './reply-talk.queries.ts';
import { selectLatestVersions } from './reply-versions.queries.ts';

/** Who may: as one of them. Only what nobody has to look at again is accepted by the dozen. */
export const acceptRepliesHandler = handle(acceptReplies, async (call) => {
  const { tx, actor, params } = call;
  const campaign = await campaignInSight(tx, actor, params.id);
  requireOpen(campaign);
  const accepted: string[] = [];
  const refused: { unitId: string; code: string }[] = [];
  // In one order, so that two lists never wait for each other.
  for (const unitId of call.body.unitIds.toSorted()) {
    const reply = campaign.recipientIds.includes(unitId)
      ? await findReply(tx, campaign.id, unitId, true)
      : null;
    const code = reply ? await refusalOf(call, reply) : 'entity/not-found';
    if (reply && code === null) {
      await accept(call, reply);
      accepted.push(unitId);
    } else refused.push({ unitId, code: code ?? '' });
  }
  return { body: { accepted, refused } };
});

async function refusalOf(
  { tx, actor }: Pick<Call, 'tx' | 'actor'>,
  reply: StoredReply,
): Promise<string | null> {
  try {
    await requireCommand(tx, actor, reply, 'accept');
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  const marks = await selectOpenMarks(tx, reply.campaignId, reply.unitId);
  const [version] = await selectLatestVersions(tx, reply.campaignId, reply.unitId);
  return bulkRefusal(marks.length, version?.lacks ?? []);
}
