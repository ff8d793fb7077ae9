/** Replies: filling in, submission, review, what is said around them; their files are the API's. */
import {
  getReminderLetter,
  getReplyLetter,
  getReplyLetterDocx,
  getReplyLetterPdf,
  getReplyReceipt,
  recallReply,
  saveReply,
  submitReply,
} from '@saqbol/shared/replies/replies.endpoints.ts';
import { checkReplyContent } from '@saqbol/shared/replies/reply.rules.ts';
import type { ReplyContent } from '@saqbol/shared/replies/reply.schema.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { invalid, Problem } from './platform/problem.ts';
import { answerWith, toReply } from './replies.answer.ts';
import { boardHandlers } from './replies.board.ts';
import { commandedReply, keepReply, moveReply, replyInSight } from './replies.keep.ts';
import { letter } from './replies.letter.ts';
import { reviewHandlers } from './replies.review.ts';
import { submit } from './replies.submit.ts';
import { talkHandlers } from './replies.talk.ts';

function save(call: Call<typeof saveReply>) {
  const { campaign, reply } = commandedReply(call, 'save');
  demandVersion(call.expectedVersion, toReply(call, campaign, reply));
  const edit = Object.fromEntries(
    Object.entries(call.body).filter(([, value]) => value !== undefined),
  ) as Partial<ReplyContent>;
  const errors = checkReplyContent(edit);
  if (errors.length > 0) throw invalid(errors);
  const content = { ...reply.content, ...edit };
  return answerWith(call, campaign, keepReply(call.store, { ...reply, content }));
}

/** Letters and receipts are laid out by the API alone: the mocks stay small. @throws Problem 404, 406 */
function noFile(
  call: Pick<Call, 'store' | 'actor'> & { params: { id: string; unitId: string } },
): never {
  replyInSight(call);
  throw new Problem('request/not-acceptable');
}

export const replyHandlers: Handler[] = [
  ...boardHandlers,
  ...reviewHandlers,
  ...talkHandlers,
  handle(saveReply, save),
  handle(submitReply, submit),
  handle(recallReply, (call) => {
    const { campaign, reply } = commandedReply(call, 'recall');
    return answerWith(call, campaign, moveReply(call, reply, 'recall'));
  }),
  handle(getReplyLetter, letter),
  handle(getReplyLetterPdf, noFile),
  handle(getReplyLetterDocx, noFile),
  handle(getReplyReceipt, noFile),
  handle(getReminderLetter, noFile),
];
