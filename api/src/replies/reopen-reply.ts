import { reopenReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { moveReply } from './move-reply.ts';
import { replyAnswer } from './reply-answer.ts';
import { commandedReply } from './reply-in-sight.ts';

/** Who may: an editor, with a reason. The accepted version stays as it is. */
export const reopenReplyHandler = handle(reopenReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'reopen');
  const { reason } = call.body;
  const errors = personalNumbers({ reason });
  if (errors.length > 0) throw invalid(errors);
  const change = { acceptedAt: null, acceptedBy: null, returnReason: reason };
  await moveReply(call, reply, 'reopen', change, { reason: [null, reason] });
  return replyAnswer(call, campaign, reply.unitId);
});
