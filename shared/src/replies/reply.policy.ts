/** Who may read and move a reply; the same answers for buttons and guards. */
import { type Actor, sees } from '../accounts/roles.ts';
import type { ProblemCode } from '../contract/problems.ts';
import {
  commandRoles,
  isWithCommittee,
  nextReplyState,
  type ReplyCommand,
  type ReplyState,
} from './reply.states.ts';

export const replyReaders = ['officer', 'coordinator', 'observer', 'reviewer', 'editor'] as const;

interface Standing {
  readonly unitId: string;
  readonly state: ReplyState;
  /** Who has taken it into review. */
  readonly claimedById: string | null;
  /** Accounts that entered any of the data of its versions. */
  readonly enteredByIds: readonly string[];
}

export function mayReadReply(actor: Actor, unitId: string): boolean {
  return sees(actor, unitId);
}

/** Null: allowed. Otherwise the problem: foreign 404, role 403, state or claim 409. */
export function mayCommandReply(
  actor: Actor,
  reply: Standing,
  command: ReplyCommand,
): ProblemCode | null {
  if (!sees(actor, reply.unitId)) return 'entity/not-found';
  if (!commandRoles[command].includes(actor.role)) return 'account/not-allowed';
  if (nextReplyState(reply.state, command) === null) return 'reply/wrong-state';
  if (command === 'recall' && reply.claimedById !== null) return 'reply/claimed';
  if (command === 'claim' && reply.claimedById !== null && reply.claimedById !== actor.userId)
    return 'reply/claimed';
  if (command === 'release' && reply.claimedById === null) return 'reply/wrong-state';
  if (command === 'release' && reply.claimedById !== actor.userId) return 'reply/claimed';
  if (command === 'return' || command === 'accept') {
    if (reply.claimedById !== null && reply.claimedById !== actor.userId) return 'reply/claimed';
    // Nobody reviews what they entered.
    if (reply.enteredByIds.includes(actor.userId)) return 'reply/own-data';
  }
  return null;
}

/** True while the reply lies with the Committee or is accepted: its entries are corrected with a reason only. */
export function isFrozen(state: ReplyState): boolean {
  return isWithCommittee(state) || state === 'accepted';
}
