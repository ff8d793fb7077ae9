import { commentReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { noteReply } from './move-reply.ts';
import { updateReply } from './replies.queries.ts';
import { replyAnswer } from './reply-answer.ts';
import { replyInSight } from './reply-in-sight.ts';
import { insertComment } from './reply-talk.queries.ts';

/** Who may: the coordinator of the unit and the Committee, in every state. Nothing else moves by it. */
export const commentReplyHandler = handle(commentReply, async (call) => {
  const { reply, campaign } = await replyInSight(call, true);
  const errors = personalNumbers(call.body);
  if (errors.length > 0) throw invalid(errors);
  const { campaignId, unitId } = reply;
  const at = instantText(call.now);
  const comment = { id: uuidv7(), text: call.body.text, madeBy: call.actor.userId, madeAt: at };
  await insertComment(call.tx, { campaignId, unitId, ...comment });
  await updateReply(call.tx, reply, {}, at);
  noteReply(call, reply, { comment: [null, call.body.text] });
  return replyAnswer(call, campaign, unitId);
});
