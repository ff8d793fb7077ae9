import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import {
  commandRoles,
  isWithCommittee,
  type ReplyCommand,
} from '@saqbol/shared/replies/reply.states.ts';

export type NextStep = 'claim' | 'continue' | 'remind' | 'extension' | 'own';

type Asked = Pick<ReplyRow, 'unitId' | 'state' | 'claimedBy' | 'ownData' | 'askedExtension'>;

/** Null: the command is allowed; the rule of the API, asked of a row. */
export function refusalFor(actor: Actor, row: Asked, command: ReplyCommand) {
  const standing = {
    unitId: row.unitId,
    state: row.state,
    claimedById: row.claimedBy?.id ?? null,
    enteredByIds: row.ownData ? [actor.userId] : [],
  };
  return mayCommandReply(actor, standing, command);
}

/** What this person does next about a reply; null: nothing, or nothing more. */
export function nextStep(actor: Actor, row: Asked, isOpen: boolean): NextStep | null {
  if (!isOpen || !commandRoles.claim.includes(actor.role)) return null;
  if (row.askedExtension && refusalFor(actor, row, 'decide-extension') === null) return 'extension';
  if (row.state === 'draft') return 'remind';
  if (!isWithCommittee(row.state)) return null;
  if (refusalFor(actor, row, 'accept') === 'reply/own-data') return 'own';
  if (row.claimedBy?.id === actor.userId) return 'continue';
  return refusalFor(actor, row, 'claim') === null ? 'claim' : null;
}
