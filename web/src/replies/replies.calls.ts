import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type * as Contract from '@saqbol/shared/replies/replies.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/* Without their schemas: most screens only read. replies.calls.test.ts holds them to the contract. */
const all = '/api/v1/campaigns/:id/replies';
const one = `${all}/:unitId`;

export const listReplies = lightEndpoint<typeof Contract.listReplies>('GET', all);
export const getReply = lightEndpoint<typeof Contract.getReply>('GET', one);
export const saveReply = lightEndpoint<typeof Contract.saveReply>('PATCH', one);
export const getReplyVersion = lightEndpoint<typeof Contract.getReplyVersion>(
  'GET',
  `${one}/versions/:n`,
);
export const getReplyLetter = lightEndpoint<typeof Contract.getReplyLetter>('GET', `${one}/letter`);
export const listLetterPeople = lightEndpoint<typeof Contract.listLetterPeople>(
  'GET',
  `${one}/people`,
);
export const submitReply = command<typeof Contract.submitReply>('submit');
export const recallReply = command<typeof Contract.recallReply>('recall');
export const registerReply = command<typeof Contract.registerReply>('registration');
export const registerReplyAtCommittee =
  command<typeof Contract.registerReplyAtCommittee>('committee-registration');
export const claimReply = command<typeof Contract.claimReply>('claim');
export const releaseReply = command<typeof Contract.releaseReply>('release');
export const returnReply = command<typeof Contract.returnReply>('return');
export const acceptReply = command<typeof Contract.acceptReply>('accept');
export const reopenReply = command<typeof Contract.reopenReply>('reopen');
export const settleMark = command<typeof Contract.settleMark>('settle-mark');
export const addMark = command<typeof Contract.addMark>('marks');
export const commentReply = command<typeof Contract.commentReply>('comments');
export const askExtension = command<typeof Contract.askExtension>('extension');
export const decideExtension = command<typeof Contract.decideExtension>('extension/decide');
export const declareNothingHeld = command<typeof Contract.declareNothingHeld>('declarations');
export const acceptReplies = lightEndpoint<typeof Contract.acceptReplies>(
  'POST',
  `${all}/accept-many`,
  'key',
);
export const checkReceipt = lightEndpoint<typeof Contract.checkReceipt>(
  'POST',
  '/api/v1/receipts/check',
);
/* Files: addresses for links. */
export const getReplyLetterPdf = lightEndpoint<typeof Contract.getReplyLetterPdf>(
  'GET',
  `${one}/letter.pdf`,
);
export const getReplyLetterDocx = lightEndpoint<typeof Contract.getReplyLetterDocx>(
  'GET',
  `${one}/letter.docx`,
);
export const getReplyReceipt = lightEndpoint<typeof Contract.getReplyReceipt>(
  'GET',
  `${one}/receipt.pdf`,
);
export const getReminderLetter = lightEndpoint<typeof Contract.getReminderLetter>(
  'GET',
  `${one}/reminder.pdf`,
);

function command<E extends Endpoint>(path: string): E {
  return lightEndpoint<E>('POST', `${one}/${path}`, 'key');
}
