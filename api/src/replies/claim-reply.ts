import { claimReply, releaseReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { moveReply } from './move-reply.ts';
import { replyAnswer } from './reply-answer.ts';
import { commandedReply } from './reply-in-sight.ts';

/** Who may: a reviewer or editor. Claimed again by the same person it stays as it is. */
export const claimReplyHandler = handle(claimReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'claim');
  const { userId } = call.actor;
  if (reply.claimedBy === null) {
    const change = { claimedBy: userId, claimedAt: instantText(call.now) };
    await moveReply(call, reply, 'claim', change, { claimedBy: [null, userId] });
  }
  return replyAnswer(call, campaign, reply.unitId);
});

/** Who may: whoever has claimed it. */
export const releaseReplyHandler = handle(releaseReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'release');
  const change = { claimedBy: null, claimedAt: null };
  await moveReply(call, reply, 'release', change, { claimedBy: [reply.claimedBy, null] });
  return replyAnswer(call, campaign, reply.unitId);
});
