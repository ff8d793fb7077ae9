import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { districtId, instant, line, oneOf, opaqueId, unitId } from '../contract/primitives.ts';
import { docxType, pdfType } from '../exchange/file-types.ts';
import { inLanguagesSchema } from '../format/language.schema.ts';
import { writtenLetter } from './letter/letter.schema.ts';
import { replyReaders } from './reply.policy.ts';
import {
  committeeRegistrationInput,
  letterLanguages,
  letterPeople,
  markAnswers,
  markInput,
  registrationInput,
  reply,
  replyEdit,
  replyRow,
  replyVersion,
  returnInput,
  unitList,
} from './reply.schema.ts';

const readers = { kind: 'roles', roles: replyReaders } as const;
const coordinators = { kind: 'roles', roles: ['coordinator'] } as const;
const reviewers = { kind: 'roles', roles: ['reviewer', 'editor'] } as const;
const editors = { kind: 'roles', roles: ['editor'] } as const;
const base = '/api/v1/campaigns/:id/replies';
const byUnit = z.strictObject({ id: opaqueId, unitId });
const campaignOnly = z.strictObject({ id: opaqueId });
const common = ['entity/not-found', 'reply/wrong-state', 'campaign/closed'] as const;

export const listReplies = endpoint({
  id: 'replies.listReplies',
  method: 'GET',
  path: base,
  access: readers,
  target: 'campaign',
  params: campaignOnly,
  response: z.object({
    items: z.array(replyRow),
    /** Today's changes for the headline: submitted and accepted since the start of the day before. */
    sinceYesterday: z.object({ submitted: z.number(), accepted: z.number() }),
  }),
  problems: ['entity/not-found'],
});

export const getReply = endpoint({
  id: 'replies.getReply',
  method: 'GET',
  path: `${base}/:unitId`,
  access: readers,
  target: 'reply',
  params: byUnit,
  response: reply,
  problems: ['entity/not-found'],
});

/** Signatories and executors that the unit's replies have named, of any letter. */
export const listLetterPeople = endpoint({
  id: 'replies.listLetterPeople',
  method: 'GET',
  path: `${base}/:unitId/people`,
  access: readers,
  target: 'reply',
  params: byUnit,
  response: letterPeople,
  problems: ['entity/not-found'],
});

/** Saves the fields of the content that are given, each whole; the others stay. */
export const saveReply = endpoint({
  id: 'replies.saveReply',
  method: 'PATCH',
  path: `${base}/:unitId`,
  access: coordinators,
  target: 'reply-write',
  params: byUnit,
  body: replyEdit,
  response: reply,
  ifMatch: true,
  audit: 'reply.save',
  problems: common,
});

const command = {
  target: 'reply-write',
  params: byUnit,
  response: reply,
  idempotency: 'key',
} as const;

/** Freezes a version under one lock. Answers to open marks come with it. */
export const submitReply = endpoint({
  id: 'replies.submitReply',
  method: 'POST',
  path: `${base}/:unitId/submit`,
  access: coordinators,
  ...command,
  body: z.strictObject({ answers: z._default(markAnswers, []), lateReason: z.optional(line(500)) }),
  audit: 'reply.submit',
  problems: [...common, 'reply/incomplete'],
});

export const recallReply = endpoint({
  id: 'replies.recallReply',
  method: 'POST',
  path: `${base}/:unitId/recall`,
  access: coordinators,
  ...command,
  body: z.strictObject({}),
  audit: 'reply.recall',
  problems: [...common, 'reply/claimed'],
});

/** Number, date and signed file: they may follow the submission, without a new version. */
export const registerReply = endpoint({
  id: 'replies.registerReply',
  method: 'POST',
  path: `${base}/:unitId/registration`,
  access: coordinators,
  ...command,
  body: registrationInput,
  audit: 'reply.register',
  problems: ['entity/not-found'],
});

export const registerReplyAtCommittee = endpoint({
  id: 'replies.registerReplyAtCommittee',
  method: 'POST',
  path: `${base}/:unitId/committee-registration`,
  access: reviewers,
  ...command,
  body: committeeRegistrationInput,
  audit: 'reply.register-incoming',
  problems: ['entity/not-found'],
});

export const claimReply = endpoint({
  id: 'replies.claimReply',
  method: 'POST',
  path: `${base}/:unitId/claim`,
  access: reviewers,
  ...command,
  body: z.strictObject({}),
  audit: 'reply.claim',
  problems: [...common, 'reply/claimed'],
});

export const releaseReply = endpoint({
  id: 'replies.releaseReply',
  method: 'POST',
  path: `${base}/:unitId/release`,
  access: reviewers,
  ...command,
  body: z.strictObject({}),
  audit: 'reply.release',
  problems: [...common, 'reply/claimed'],
});

export const returnReply = endpoint({
  id: 'replies.returnReply',
  method: 'POST',
  path: `${base}/:unitId/return`,
  access: reviewers,
  ...command,
  body: returnInput,
  audit: 'reply.return',
  problems: [...common, 'reply/claimed', 'reply/own-data'],
});

export const acceptReply = endpoint({
  id: 'replies.acceptReply',
  method: 'POST',
  path: `${base}/:unitId/accept`,
  access: reviewers,
  ...command,
  body: z.strictObject({}),
  audit: 'reply.accept',
  problems: [...common, 'reply/claimed', 'reply/own-data'],
});

export const reopenReply = endpoint({
  id: 'replies.reopenReply',
  method: 'POST',
  path: `${base}/:unitId/reopen`,
  access: editors,
  ...command,
  body: z.strictObject({ reason: line(1000) }),
  audit: 'reply.reopen',
  problems: common,
});

/** Accepts those of the list that have no open marks and warnings; says of the others why not. */
export const acceptReplies = endpoint({
  id: 'replies.acceptReplies',
  method: 'POST',
  path: `${base}/accept-many`,
  access: reviewers,
  target: 'campaign',
  params: campaignOnly,
  body: z.strictObject({ unitIds: unitList }),
  idempotency: 'key',
  audit: 'reply.accept',
  response: z.object({
    accepted: z.array(z.string()),
    refused: z.array(z.object({ unitId: z.string(), code: z.string() })),
  }),
  problems: ['entity/not-found'],
});

/** A mark put on the version under review, before it is returned. */
export const settleMark = endpoint({
  id: 'replies.settleMark',
  method: 'POST',
  path: `${base}/:unitId/settle-mark`,
  access: reviewers,
  ...command,
  body: z.strictObject({ markId: opaqueId, settled: z.boolean() }),
  audit: 'reply.settle-mark',
  problems: common,
});

export const addMark = endpoint({
  id: 'replies.addMark',
  method: 'POST',
  path: `${base}/:unitId/marks`,
  access: reviewers,
  ...command,
  body: markInput,
  audit: 'reply.mark',
  problems: [...common, 'reply/claimed'],
});

export const commentReply = endpoint({
  id: 'replies.commentReply',
  method: 'POST',
  path: `${base}/:unitId/comments`,
  access: { kind: 'roles', roles: ['coordinator', 'reviewer', 'editor'] },
  ...command,
  body: z.strictObject({ text: line(2000) }),
  audit: 'reply.comment',
  problems: ['entity/not-found'],
});

export const askExtension = endpoint({
  id: 'replies.askExtension',
  method: 'POST',
  path: `${base}/:unitId/extension`,
  access: coordinators,
  ...command,
  body: z.strictObject({ until: instant, reason: line(500) }),
  audit: 'reply.ask-extension',
  problems: common,
});

export const decideExtension = endpoint({
  id: 'replies.decideExtension',
  method: 'POST',
  path: `${base}/:unitId/extension/decide`,
  access: reviewers,
  ...command,
  body: z.strictObject({
    extensionId: opaqueId,
    grant: z.boolean(),
    until: z.optional(instant),
    note: z.optional(line(500)),
  }),
  audit: 'reply.decide-extension',
  problems: common,
});

/** "Nothing was held in this district, because …"; a null reason takes it back. */
export const declareNothingHeld = endpoint({
  id: 'replies.declareNothingHeld',
  method: 'POST',
  path: `${base}/:unitId/declarations`,
  access: { kind: 'roles', roles: ['officer', 'coordinator'] },
  ...command,
  body: z.strictObject({
    districtId,
    reason: z.nullable(z.strictObject({ kk: line(500), ru: line(500) })),
  }),
  audit: 'reply.declare',
  problems: [...common, 'activity/not-your-district'],
});

export const getReplyVersion = endpoint({
  id: 'replies.getReplyVersion',
  method: 'GET',
  path: `${base}/:unitId/versions/:n`,
  access: readers,
  target: 'reply',
  params: z.strictObject({ id: opaqueId, unitId, n: z.string().check(z.regex(/^[1-9]\d{0,3}$/)) }),
  response: replyVersion,
  problems: ['entity/not-found'],
});

/** The letter as it stands (draft), or of a frozen version. */
const letterQuery = z.strictObject({
  lang: z._default(oneOf(letterLanguages), 'kk'),
  n: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))),
});

/** The text of the letter for the screen, with its wordings on offer and the values of its slots. */
export const getReplyLetter = endpoint({
  id: 'replies.getReplyLetter',
  method: 'GET',
  path: `${base}/:unitId/letter`,
  access: readers,
  target: 'reply',
  params: byUnit,
  query: letterQuery,
  response: writtenLetter,
  problems: ['entity/not-found'],
});

/** `preview`: shown beside the form while it is written, and not told to the audit as a download. */
const letterFileQuery = z.extend(letterQuery, {
  purpose: z._default(oneOf(['download', 'preview']), 'download'),
});
/** `own`: on the unit's own letterhead where there is one. `plain`: in the common form. */
const letterDocxQuery = z.extend(letterQuery, {
  letterhead: z._default(oneOf(['own', 'plain']), 'own'),
});
const file = {
  method: 'GET',
  access: readers,
  target: 'reply',
  params: byUnit,
  problems: ['entity/not-found'],
} as const;
export const getReplyLetterPdf = endpoint({
  id: 'replies.getReplyLetterPdf',
  path: `${base}/:unitId/letter.pdf`,
  ...file,
  query: letterFileQuery,
  produces: pdfType,
  audit: 'reply.letter',
});
export const getReplyLetterDocx = endpoint({
  id: 'replies.getReplyLetterDocx',
  path: `${base}/:unitId/letter.docx`,
  ...file,
  query: letterDocxQuery,
  produces: docxType,
  audit: 'reply.letter',
});
export const getReplyReceipt = endpoint({
  id: 'replies.getReplyReceipt',
  path: `${base}/:unitId/receipt.pdf`,
  ...file,
  produces: pdfType,
  audit: 'reply.receipt',
  query: z.strictObject({
    lang: z._default(oneOf(letterLanguages), 'kk'),
    n: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))),
  }),
});
/** A reminder on the Committee's behalf to a recipient that has not answered; 409 once a reply has come. */
export const getReminderLetter = endpoint({
  id: 'replies.getReminderLetter',
  path: `${base}/:unitId/reminder.pdf`,
  ...file,
  access: reviewers,
  query: z.strictObject({ lang: z._default(oneOf(letterLanguages), 'kk') }),
  produces: pdfType,
  audit: 'reply.reminder-letter',
  problems: ['entity/not-found', 'reply/wrong-state'],
});

/** Checks a receipt by its number and digest; anybody who holds both may. */
export const checkReceipt = endpoint({
  id: 'replies.checkReceipt',
  method: 'POST',
  path: '/api/v1/receipts/check',
  access: { kind: 'public' },
  body: z.strictObject({
    receiptNo: line(40),
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'digest' })),
  }),
  response: z.object({
    valid: z.boolean(),
    unitId: z.nullable(z.string()),
    /** The recipient's name: whoever checks has no register. */
    unitTitle: z.nullable(inLanguagesSchema),
    letterNo: z.nullable(z.string()),
    n: z.nullable(z.number()),
    submittedAt: z.nullable(instant),
  }),
});
