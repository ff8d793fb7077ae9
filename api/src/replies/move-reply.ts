/** Moves a reply by a command of the state table, with its line in the audit. */
import { nextReplyState, type ReplyCommand } from '@saqbol/shared/replies/reply.states.ts';
import { instantText } from '../platform/clock.ts';
import type { AuditNote, Call } from '../platform/http/handler.ts';
import { type StoredReply, updateReply } from './replies.queries.ts';
import { replyEntityId } from './reply-versions.queries.ts';

type Change = Parameters<typeof updateReply>[2];

/** The reply must be locked and the command allowed. `extra`: what the audit keeps beside the state. */
export async function moveReply(
  call: Pick<Call, 'tx' | 'actor' | 'now' | 'audit' | 'changed'>,
  reply: StoredReply,
  command: ReplyCommand,
  change: Change,
  extra: AuditNote['changes'] = {},
): Promise<void> {
  const state = nextReplyState(reply.state, command);
  if (state === null) throw new Error(`${command} is not possible in ${reply.state}`);
  const at = instantText(call.now);
  await updateReply(
    call.tx,
    reply,
    { ...change, state, movedBy: call.actor.userId, movedAt: at },
    at,
  );
  noteReply(call, reply, { state: [reply.state, state], ...extra });
  call.changed(reply.campaignId, reply.unitId);
}

/** A line of the audit about the reply, in its unit's chain. */
export function noteReply(
  call: Pick<Call, 'audit'>,
  reply: Pick<StoredReply, 'campaignId' | 'unitId'>,
  changes: AuditNote['changes'],
): void {
  call.audit({ chain: reply.unitId, entity: 'reply', entityId: replyEntityId(reply), changes });
}
