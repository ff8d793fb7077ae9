/** Finding a reply in the actor's sight, asking the state table, and keeping it changed. */
import { sees } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FieldError, ProblemCode } from '@saqbol/shared/contract/problems.ts';
import { mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { nextReplyState, type ReplyCommand } from '@saqbol/shared/replies/reply.states.ts';
import { campaignInSight, openCampaign } from './campaigns.ts';
import type { Call } from './platform/handler.ts';
import { invalid, Problem } from './platform/problem.ts';
import { replyKey } from './replies.record.ts';
import type { Store, StoredReply } from './store.types.ts';

export interface Standing {
  readonly campaign: Campaign;
  readonly reply: StoredReply;
}

type ReplyCall = Pick<Call, 'store' | 'actor'> & {
  readonly params: { readonly id: string; readonly unitId: string };
};
export type MovingCall = Pick<Call, 'store' | 'actor' | 'now'>;

/** The reply if the actor may read it. @throws Problem 404: foreign and missing are the same */
export function replyInSight({ store, actor, params }: ReplyCall): Standing {
  const campaign = campaignInSight(store, actor, params.id);
  const reply = store.replies.get(replyKey(params.id, params.unitId));
  if (!reply || !sees(actor, params.unitId)) throw new Problem('entity/not-found');
  return { campaign, reply };
}

/** The same of a campaign that is still open. @throws Problem 404, 409 */
export function openReply(call: ReplyCall): Standing {
  const standing = replyInSight(call);
  openCampaign(call.store, call.actor, call.params.id);
  return standing;
}

/** The reply if the actor may give it the command now. @throws Problem 404, 403, 409 */
export function commandedReply(call: ReplyCall, command: ReplyCommand): Standing {
  const standing = openReply(call);
  const refusal = refusalOf(call, standing.reply, command);
  if (refusal) throw refused(call.store, standing.reply, refusal);
  return standing;
}

export function refusalOf(
  { actor }: Pick<Call, 'actor'>,
  reply: StoredReply,
  command: ReplyCommand,
): ProblemCode | null {
  const place = {
    unitId: reply.unitId,
    state: reply.state,
    claimedById: reply.claimedBy,
    enteredByIds: authorsOf(reply),
  };
  return mayCommandReply(actor, place, command);
}

/** The refusal with the state that the reply is in, who moved or claimed it, and when. */
export function refused(
  store: Store,
  reply: StoredReply,
  code: ProblemCode,
  more: object = {},
): Problem {
  const { state, version } = reply;
  const [id, at] =
    code === 'reply/claimed' ? [reply.claimedBy, reply.claimedAt] : [reply.movedBy, reply.movedAt];
  const by = id === null ? null : (store.accounts.get(id)?.name ?? null);
  return new Problem(code, { current: { state, by, at, version, ...more } });
}

/** Accounts that entered anything of any of its versions. */
export function authorsOf({ versions }: StoredReply): string[] {
  return [...new Set(versions.flatMap((one) => one.enteredBy))];
}

/** Keeps the changed reply as its next version. */
export function keepReply(store: Store, changed: StoredReply): StoredReply {
  const after = { ...changed, version: changed.version + 1 };
  store.replies.set(replyKey(after.campaignId, after.unitId), after);
  return after;
}

/** Moves it by a command that is allowed. */
export function moveReply(
  { store, actor, now }: MovingCall,
  reply: StoredReply,
  command: ReplyCommand,
  change: Partial<StoredReply> = {},
): StoredReply {
  const state = nextReplyState(reply.state, command);
  if (state === null) throw new Error(`${command} is not possible in ${reply.state}`);
  return keepReply(store, { ...reply, ...change, state, movedBy: actor.userId, movedAt: now });
}

/** @throws Problem 422 for a citizen's number in any text, and for the given errors */
export function demandTexts(value: unknown, errors: readonly FieldError[] = []): void {
  const all = [...errors, ...personalNumbers(value)];
  if (all.length > 0) throw invalid(all);
}
