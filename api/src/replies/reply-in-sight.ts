/** The way to a reply common to all verbs on it: in sight, locked, and open to the command. */
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import type { ReplyCommand } from '@saqbol/shared/replies/reply.states.ts';
import { campaignInSight, requireOpen, unitInSight } from '../campaigns/campaign-in-sight.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import type { Call } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { findReply, type StoredReply } from './replies.queries.ts';
import { selectAuthors } from './reply-versions.queries.ts';

export interface Standing {
  readonly reply: StoredReply;
  readonly campaign: CampaignPeriod;
}

export type ReplyCall = Pick<Call, 'tx' | 'actor'> & {
  readonly params: { readonly id: string; readonly unitId: string };
};

/** The reply if the actor may read it. @throws Problem 404: foreign and missing are the same */
export async function replyInSight(
  { tx, actor, params }: ReplyCall,
  lock = false,
): Promise<Standing> {
  const campaign = await campaignInSight(tx, actor, params.id);
  unitInSight(actor, campaign, params.unitId);
  const reply = await findReply(tx, campaign.id, params.unitId, lock);
  if (!reply) throw new Problem('entity/not-found');
  return { reply, campaign };
}

/**
 * The reply, held to the end of the transaction, if the actor may give it the command now.
 * @throws Problem 404, 403, 409 with the state it is in, who moved it there and when
 */
export async function commandedReply(call: ReplyCall, command: ReplyCommand): Promise<Standing> {
  const standing = await replyInSight(call, true);
  requireOpen(standing.campaign);
  await requireCommand(call.tx, call.actor, standing.reply, command);
  return standing;
}

/** @throws Problem as the table of states and the policy say */
export async function requireCommand(
  tx: Scoped,
  actor: Actor,
  reply: StoredReply,
  command: ReplyCommand,
): Promise<void> {
  const isVerdict = command === 'return' || command === 'accept';
  const authors = isVerdict ? await selectAuthors(tx, reply.campaignId, reply.unitId) : [];
  const place = {
    unitId: reply.unitId,
    state: reply.state,
    claimedById: reply.claimedBy,
    enteredByIds: authors.map((one) => one.userId),
  };
  const refusal = mayCommandReply(actor, place, command);
  if (refusal === null) return;
  throw new Problem(refusal, {
    current: refusal === 'reply/claimed' ? claimOf(reply) : standingOf(reply),
  });
}

/** The state it is in, who moved it there and when: for whoever came too late. */
export function standingOf({ state, movedByName, movedAt, version }: StoredReply) {
  return { state, by: movedByName, at: movedAt, version };
}

function claimOf({ state, claimedByName, claimedAt, version }: StoredReply) {
  return { state, by: claimedByName, at: claimedAt, version };
}
