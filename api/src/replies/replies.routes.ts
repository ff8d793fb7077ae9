import type { Handler } from '../platform/http/handler.ts';
import { acceptRepliesHandler } from './accept-replies.ts';
import { acceptReplyHandler } from './accept-reply.ts';
import { checkReceiptHandler } from './check-receipt.ts';
import { claimReplyHandler, releaseReplyHandler } from './claim-reply.ts';
import { commentReplyHandler } from './comment-reply.ts';
import { declareNothingHeldHandler } from './declare-nothing-held.ts';
import { askExtensionHandler, decideExtensionHandler } from './extend-deadline.ts';
import { getReplyReceiptHandler } from './get-receipt.ts';
import { getReminderLetterHandler } from './get-reminder-letter.ts';
import { getReplyHandler } from './get-reply.ts';
import {
  getReplyLetterDocxHandler,
  getReplyLetterHandler,
  getReplyLetterPdfHandler,
} from './get-reply-letter.ts';
import { getReplyVersionHandler } from './get-reply-version.ts';
import { listLetterPeopleHandler } from './list-letter-people.ts';
import { listRepliesHandler } from './list-replies.ts';
import { addMarkHandler, settleMarkHandler } from './mark-reply.ts';
import { recallReplyHandler } from './recall-reply.ts';
import { registerReplyAtCommitteeHandler, registerReplyHandler } from './register-reply.ts';
import { reopenReplyHandler } from './reopen-reply.ts';
import { returnReplyHandler } from './return-reply.ts';
import { saveReplyHandler } from './save-reply.ts';
import { submitReplyHandler } from './submit-reply.ts';

export const replyRoutes: readonly Handler[] = [
  listRepliesHandler,
  getReplyHandler,
  listLetterPeopleHandler,
  saveReplyHandler,
  submitReplyHandler,
  recallReplyHandler,
  registerReplyHandler,
  registerReplyAtCommitteeHandler,
  claimReplyHandler,
  releaseReplyHandler,
  returnReplyHandler,
  acceptReplyHandler,
  acceptRepliesHandler,
  reopenReplyHandler,
  addMarkHandler,
  settleMarkHandler,
  commentReplyHandler,
  askExtensionHandler,
  decideExtensionHandler,
  declareNothingHeldHandler,
  getReplyVersionHandler,
  getReplyLetterHandler,
  getReplyLetterPdfHandler,
  getReplyLetterDocxHandler,
  getReplyReceiptHandler,
  getReminderLetterHandler,
  checkReceiptHandler,
];
