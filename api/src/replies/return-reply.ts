import { returnReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { putMarks } from './mark-reply.ts';
import { moveReply } from './move-reply.ts';
import { replyAnswer } from './reply-answer.ts';
import { commandedReply } from './reply-in-sight.ts';

/** Who may: a reviewer or editor who entered none of its data. The marks become a to-do list. */
export const returnReplyHandler = handle(returnReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'return');
  const { reason, marks } = call.body;
  const errors = personalNumbers({ reason });
  if (errors.length > 0) throw invalid(errors);
  await putMarks(call, reply, marks, (index) => `/marks/${index}`);
  const change = { claimedBy: null, claimedAt: null, returnReason: reason };
  const extra = { reason: [null, reason], marks: [null, marks.length] } as const;
  await moveReply(call, reply, 'return', change, extra);
  return replyAnswer(call, campaign, reply.unitId);
});
