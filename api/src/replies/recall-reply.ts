import { recallReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { moveReply } from './move-reply.ts';
import { replyAnswer } from './reply-answer.ts';
import { commandedReply } from './reply-in-sight.ts';

/** Who may: the coordinator of the unit, while nobody has taken it into review. */
export const recallReplyHandler = handle(recallReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'recall');
  await moveReply(call, reply, 'recall', {});
  return replyAnswer(call, campaign, reply.unitId);
});
