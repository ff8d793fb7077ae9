import { acceptReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { moveReply } from './move-reply.ts';
import type { StoredReply } from './replies.queries.ts';
import { replyAnswer } from './reply-answer.ts';
import { commandedReply } from './reply-in-sight.ts';

/** Who may: a reviewer or editor who entered none of its data. */
export const acceptReplyHandler = handle(acceptReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'accept');
  await accept(call, reply);
  return replyAnswer(call, campaign, reply.unitId);
});

/** The reply must be locked and the command allowed. */
export async function accept(
  call: Pick<Call, 'tx' | 'actor' | 'now' | 'audit' | 'changed'>,
  reply: StoredReply,
): Promise<void> {
  const acceptance = { acceptedAt: instantText(call.now), acceptedBy: call.actor.userId };
  const change = { ...acceptance, claimedBy: null, claimedAt: null };
  await moveReply(call, reply, 'accept', change, { version: [null, reply.versionCount] });
}
