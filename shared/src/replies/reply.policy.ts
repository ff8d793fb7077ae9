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

/** Marks are put on a version that lies with the Committee and is not another's to review. */
export function mayMarkReply(
  actor: Actor,
  reply: Omit<Standing, 'enteredByIds'>,
): ProblemCode | null {
  if (!sees(actor, reply.unitId)) return 'entity/not-found';
  if (!commandRoles.return.includes(actor.role)) return 'account/not-allowed';
  if (!isWithCommittee(reply.state)) return 'reply/wrong-state';
  return reply.claimedById === null || reply.claimedById === actor.userId ? null : 'reply/claimed';
}

/** Marks are settled, and opened again, while there is a version to look at. */
export function maySettleMark(
  actor: Actor,
  reply: Pick<Standing, 'unitId' | 'state'>,
): ProblemCode | null {
  if (!sees(actor, reply.unitId)) return 'entity/not-found';
  if (!commandRoles.return.includes(actor.role)) return 'account/not-allowed';
  return isFrozen(reply.state) || reply.state === 'returned' ? null : 'reply/wrong-state';
}

/** True while the reply lies with the Committee or is accepted: its entries are corrected with a reason only. */
export function isFrozen(state: ReplyState): boolean {
  return isWithCommittee(state) || state === 'accepted';
}
