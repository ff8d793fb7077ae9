import * as z from 'zod/mini';
import { activity } from '../activities/activity.schema.ts';
import {
  dateOn,
  districtId,
  instant,
  line,
  oneOf,
  opaqueId,
  paragraph,
  setOf,
  uuid,
} from '../contract/primitives.ts';
import { undefaulted } from '../contract/undefaulted.ts';
import { figureRow } from '../figures/figures.schema.ts';
import { partnership } from '../partnerships/partnership.schema.ts';
import { replyStates } from './reply.states.ts';

/** Texts of the letter exist in the two languages that such letters are written in. */
export const letterLanguages = ['kk', 'ru'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];
const inLetterLanguages = <S extends z.ZodMiniType>(part: S) =>
  z.strictObject({ kk: part, ru: part });

/** The five paragraphs of the letter, in its order. */
export const letterParagraphs = [
  'consideration',
  'informing',
  'partners',
  'source',
  'planned',
] as const;
export type LetterParagraph = (typeof letterParagraphs)[number];

/**
 * A paragraph as the coordinator wants it. Numbers are slots, `{{met}}`: never typed, always the
 * figures. Null: the paragraph that the facts suggest.
 */
const paragraphText = z.nullable(paragraph(4000));
export const paragraphTexts = z.strictObject({
  consideration: z._default(paragraphText, null),
  informing: z._default(paragraphText, null),
  partners: z._default(paragraphText, null),
  source: z._default(paragraphText, null),
  planned: z._default(paragraphText, null),
});

export const plannedMeasure = z.strictObject({
  id: uuid,
  textKk: line(500),
  textRu: line(500),
  dueOn: dateOn,
  responsibleKk: line(200),
  responsibleRu: line(200),
});
export type PlannedMeasure = z.output<typeof plannedMeasure>;

export const signatory = z.strictObject({
  name: line(120),
  position: inLetterLanguages(line(200)),
});
export const executor = z.strictObject({ name: line(120), phone: line(40) });
/** Those whom the unit's replies have named, newest first: offered while filling in the next. */
export const letterPeople = z.object({
  signatories: z.array(signatory),
  executors: z.array(executor),
});
export type LetterPeople = z.output<typeof letterPeople>;
const nothingHeldReason = inLetterLanguages(line(500));

/** What the coordinator writes. Everything may be missing in a draft; submission says what lacks. */
export const replyContent = z.strictObject({
  /** Free text added after the fifth paragraph. */
  narrative: z._default(inLetterLanguages(z.nullable(paragraph(8000))), { kk: null, ru: null }),
  paragraphs: z._default(inLetterLanguages(paragraphTexts), {
    kk: { consideration: null, informing: null, partners: null, source: null, planned: null },
    ru: { consideration: null, informing: null, partners: null, source: null, planned: null },
  }),
  plannedMeasures: z._default(
    z.array(plannedMeasure).check(z.maxLength(20, { error: 'tooMany' })),
    [],
  ),
  signatory: z._default(z.nullable(signatory), null),
  executor: z._default(z.nullable(executor), null),
  /** Who coordinates the work, in the nominative. */
  responsible: z._default(z.nullable(inLetterLanguages(line(200))), null),
  /** Number and date of the akim's order, where there is one. */
  orderNo: z._default(z.nullable(line(40)), null),
  orderOn: z._default(z.nullable(dateOn), null),
  planApprovedOn: z._default(z.nullable(dateOn), null),
  /** When partners will be engaged, where there are none yet. */
  partnersPlannedOn: z._default(z.nullable(dateOn), null),
  /** Incoming registration of the Committee's letter at the akimat. */
  incomingNo: z._default(z.nullable(line(40)), null),
  incomingOn: z._default(z.nullable(dateOn), null),
  /** "No activity was held, because …": a legitimate answer as a whole. */
  nothingHeld: z._default(z.nullable(nothingHeldReason), null),
  lateReason: z._default(z.nullable(line(500)), null),
});
export type ReplyContent = z.output<typeof replyContent>;

/** A change of the content: what is missing stays; a field is replaced whole. */
export const replyEdit = z.strictObject(undefaulted(replyContent.shape));

/** Fields that follow approval, outside the version: number, date, signed file; the Committee's own. */
export const registrationInput = z.strictObject({
  outgoingNo: z.optional(z.nullable(line(40))),
  outgoingOn: z.optional(z.nullable(dateOn)),
  signedFileId: z.optional(z.nullable(opaqueId)),
});
export const committeeRegistrationInput = z.strictObject({
  committeeIncomingNo: z.optional(z.nullable(line(40))),
  committeeIncomingOn: z.optional(z.nullable(dateOn)),
});

/** What a mark points at. */
export const markTargets = ['request', 'field', 'entry'] as const;
export const markInput = z.strictObject({
  target: oneOf(markTargets),
  /** `R2`, a field of the content (`signatory`), or the id of an entry. */
  key: line(60),
  text: line(1000),
});
export type MarkInput = z.output<typeof markInput>;
export const mark = z.object({
  id: z.string(),
  /** The version that it was put on, and its number there (the pin). */
  n: z.number(),
  number: z.number(),
  target: oneOf(markTargets),
  key: z.string(),
  text: z.string(),
  madeBy: z.string(),
  madeAt: instant,
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(instant),
  /** Settled by the reviewer. */
  settledAt: z.nullable(instant),
});
export type Mark = z.output<typeof mark>;

export const comment = z.object({
  id: z.string(),
  text: z.string(),
  madeBy: z.string(),
  madeAt: instant,
});

export const extension = z.object({
  id: z.string(),
  reason: z.string(),
  askedUntil: instant,
  askedBy: z.string(),
  askedAt: instant,
  status: oneOf(['asked', 'granted', 'refused']),
  grantedUntil: z.nullable(instant),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(instant),
  decisionNote: z.nullable(z.string()),
});

/** "Nothing was held in this district, because …". */
export const declaration = z.object({
  districtId,
  reasonKk: z.string(),
  reasonRu: z.string(),
  declaredBy: z.string(),
  declaredAt: instant,
});

/** One thing that the letter lacks, and where it is mended. */
export const lackCodes = [
  'no-activities',
  'silent-district',
  'unconfirmed',
  'queried',
  'no-bank',
  'no-developer',
  'no-memorandum',
  'source-not-named',
  'no-signatory',
  'no-executor',
  'no-responsible',
  'no-incoming',
  'no-planned-measure',
  'no-partner-date',
  'no-late-reason',
  'open-mark',
  'unexplained-warning',
] as const;
export type LackCode = (typeof lackCodes)[number];
export const lack = z.object({
  request: oneOf(['R1', 'R2', 'R3', 'R4']),
  code: oneOf(lackCodes),
  /** True: submission is refused while it stands. Others are said and may be left. */
  blocks: z.boolean(),
  /** How many (entries, districts, partnerships). */
  count: z.number(),
  /** Ids that it is about: districts, entries, partnerships, marks. */
  ids: z.array(z.string()),
});
export type Lack = z.output<typeof lack>;

export const versionRow = z.object({
  n: z.number(),
  submittedAt: instant,
  submittedBy: z.string(),
  digest: z.string(),
  receiptNo: z.string(),
});

export const reply = z.object({
  campaignId: z.string(),
  unitId: z.string(),
  state: oneOf(replyStates),
  version: z.number(),
  /** The deadline as the letter set it, and as an extension moved it. */
  dueAt: instant,
  originalDueAt: instant,
  submittedAt: z.nullable(instant),
  /** Decided once, at the first submission; null before. */
  late: z.nullable(z.boolean()),
  /** Milliseconds after the deadline that held then; null when on time or not submitted. */
  delay: z.nullable(z.number()),
  ...replyContent.shape,
  outgoingNo: z.nullable(z.string()),
  outgoingOn: z.nullable(z.string()),
  committeeIncomingNo: z.nullable(z.string()),
  committeeIncomingOn: z.nullable(z.string()),
  signedFileId: z.nullable(z.string()),
  claimedBy: z.nullable(z.object({ id: z.string(), name: z.string() })),
  claimedAt: z.nullable(instant),
  acceptedAt: z.nullable(instant),
  returnReason: z.nullable(z.string()),
  versions: z.array(versionRow),
  marks: z.array(mark),
  comments: z.array(comment),
  extensions: z.array(extension),
  declarations: z.array(declaration),
  lacks: z.array(lack),
  /** Entries of the latest version that were corrected, excluded or deleted since. */
  changedSinceCount: z.number(),
  /** The first of them, `lackIdLimit` at most. */
  changedSinceIds: z.array(z.string()),
});
export type Reply = z.output<typeof reply>;

export const replyRow = z.object({
  unitId: z.string(),
  state: oneOf(replyStates),
  dueAt: instant,
  originalDueAt: instant,
  submittedAt: z.nullable(instant),
  late: z.nullable(z.boolean()),
  delay: z.nullable(z.number()),
  /** Milliseconds since the deadline passed without a reply; null otherwise. */
  overdue: z.nullable(z.number()),
  acceptedAt: z.nullable(instant),
  claimedBy: z.nullable(z.object({ id: z.string(), name: z.string() })),
  claimedAt: z.nullable(instant),
  versionCount: z.number(),
  /** Since when the latest version lies with the Committee; null when none does. */
  pendingSince: z.nullable(instant),
  /** The extension that waits for a decision. */
  askedExtension: z.nullable(z.object({ id: z.string(), askedUntil: instant, reason: z.string() })),
  activityCount: z.number(),
  /** Requests that nothing is missing for. */
  complete: z.array(oneOf(['R1', 'R2', 'R3', 'R4'])),
  changedSinceCount: z.number(),
  openMarkCount: z.number(),
  /** Whether the signed-in person entered any of its data. */
  ownData: z.boolean(),
  version: z.number(),
});
export type ReplyRow = z.output<typeof replyRow>;

/** A frozen version: what was submitted, to the last figure and entry. */
export const replyVersion = z.object({
  campaignId: z.string(),
  unitId: z.string(),
  n: z.number(),
  submittedAt: instant,
  submittedBy: z.string(),
  digest: z.string(),
  receiptNo: z.string(),
  ruleSet: z.string(),
  content: replyContent,
  figures: z.object({
    asOf: instant,
    total: figureRow,
    byChannel: z.array(figureRow),
    byDistrict: z.array(figureRow),
  }),
  entries: z.array(activity),
  partnerships: z.array(partnership),
  declarations: z.array(declaration),
  evidence: z.array(z.object({ id: z.string(), sha256: z.string() })),
  /** Changes of entries against the version before; null for the first. */
  difference: z.nullable(
    z.object({
      added: z.array(z.string()),
      corrected: z.array(z.string()),
      removed: z.array(z.string()),
    }),
  ),
});
export type ReplyVersion = z.output<typeof replyVersion>;

export const markAnswers = z
  .array(z.strictObject({ id: opaqueId, answer: line(1000) }))
  .check(z.maxLength(100, { error: 'tooMany' }));
export const returnInput = z.strictObject({
  reason: line(1000),
  marks: z._default(z.array(markInput).check(z.maxLength(100, { error: 'tooMany' })), []),
});
export const unitList = setOf(line(10), 24);
