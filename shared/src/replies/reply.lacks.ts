/**
 * What a reply lacks, request by request, each lack with the ids to mend it at. Pure: the API, the
 * mocks and the workspace compute it alike. Few lacks block submission; the others are said, may be
 * left, and stand with the version for the reviewer.
 */
import type { FieldError } from '../contract/problems.ts';
import type { Lack, LackCode, ReplyContent } from './reply.schema.ts';

/** How many, and the ids of the first of them. */
export interface Found {
  readonly count: number;
  readonly ids: readonly string[];
}

export interface ReplyFacts {
  /** Entries that count in the figures. */
  readonly activityCount: number;
  /** Districts without an entry that counts; none for a central body. */
  readonly silentDistrictIds: readonly string[];
  /** Districts for which "nothing was held, because …" was declared. */
  readonly declaredDistrictIds: readonly string[];
  /** Entries that count and that the coordinator has not confirmed. */
  readonly unconfirmed: Found;
  /** Held entries with an open question: they do not count until it is answered. */
  readonly queried: Found;
  /** Entries that count, with a warning for which no reason is given. */
  readonly unexplained: Found;
  /** Publications that do not name the Centre. */
  readonly sourceNotNamed: Found;
  readonly banksEngaged: number;
  readonly developersEngaged: number;
  /** Partnerships agreed on without number or date of a memorandum. */
  readonly withoutMemorandum: Found;
  readonly content: ReplyContent;
  /** Marks that are neither answered nor settled. */
  readonly openMarkIds: readonly string[];
  /** Whether a submission at this instant is the first one, or the first one was, after the deadline. */
  readonly isLate: boolean;
}

const fieldOf: Partial<Record<LackCode, string>> = {
  'no-activities': '/nothingHeld',
  'no-signatory': '/signatory',
  'no-executor': '/executor',
  'no-responsible': '/responsible',
  'no-late-reason': '/lateReason',
  'open-mark': '/answers',
};

/** Those that refuse a submission; each is the code of its error too. */
export const blockingLacks = Object.keys(fieldOf) as LackCode[];

/** All lacks, in the order of the requests. */
export function lacksOf(facts: ReplyFacts): Lack[] {
  return [...lacksOfR1(facts), ...lacksOfR2(facts), ...lacksOfR3(facts), ...lacksOfR4(facts)];
}

/** The requests that nothing is missing for. */
export function completeRequests(lacks: readonly Lack[]): Lack['request'][] {
  const requests = ['R1', 'R2', 'R3', 'R4'] as const;
  return requests.filter((request) => !lacks.some((lack) => lack.request === request));
}

/** What refuses a submission, as errors of fields; empty: it may go. */
export function blockingErrors(lacks: readonly Lack[]): FieldError[] {
  return lacks
    .filter((lack) => lack.blocks)
    .map(({ code }) => ({ pointer: fieldOf[code] ?? '', code }));
}

/** The lack of marks that wait for an answer; they live on after the submission, unlike the others. */
export function openMarkLack(ids: readonly string[]): Lack[] {
  return about('R4', 'open-mark', { count: ids.length, ids }, true);
}

function about(request: Lack['request'], code: LackCode, found: Found, blocks = false): Lack[] {
  return found.count === 0
    ? []
    : [{ request, code, blocks, count: found.count, ids: [...found.ids] }];
}

function missing(request: Lack['request'], code: LackCode, is: boolean, blocks = false): Lack[] {
  return is ? [{ request, code, blocks, count: 1, ids: [] }] : [];
}

function lacksOfR1(facts: ReplyFacts): Lack[] {
  const { nothingHeld } = facts.content;
  // "Nothing was held" as a whole speaks for every district.
  const silent = nothingHeld
    ? []
    : facts.silentDistrictIds.filter((id) => !facts.declaredDistrictIds.includes(id));
  return [
    ...missing('R1', 'no-activities', facts.activityCount === 0 && !nothingHeld, true),
    ...about('R1', 'silent-district', { count: silent.length, ids: silent }),
    ...about('R1', 'unconfirmed', facts.unconfirmed),
    ...about('R1', 'queried', facts.queried),
    ...about('R1', 'unexplained-warning', facts.unexplained),
  ];
}

function lacksOfR2(facts: ReplyFacts): Lack[] {
  const noBank = facts.banksEngaged === 0;
  const noDeveloper = facts.developersEngaged === 0;
  return [
    ...missing('R2', 'no-bank', noBank),
    ...missing('R2', 'no-developer', noDeveloper),
    ...about('R2', 'no-memorandum', facts.withoutMemorandum),
    // The letter says when partners will be engaged, where there are none yet.
    ...missing('R2', 'no-partner-date', noBank && noDeveloper && !facts.content.partnersPlannedOn),
  ];
}

function lacksOfR3(facts: ReplyFacts): Lack[] {
  return about('R3', 'source-not-named', facts.sourceNotNamed);
}

function lacksOfR4({ content, openMarkIds, isLate }: ReplyFacts): Lack[] {
  return [
    ...missing('R4', 'no-signatory', !content.signatory, true),
    ...missing('R4', 'no-executor', !content.executor, true),
    // Where nothing was held there may be nobody who coordinates it.
    ...missing('R4', 'no-responsible', !content.responsible, !content.nothingHeld),
    ...missing('R4', 'no-incoming', !content.incomingNo || !content.incomingOn),
    ...missing('R4', 'no-planned-measure', content.plannedMeasures.length === 0),
    ...missing('R4', 'no-late-reason', isLate && !content.lateReason, true),
    ...openMarkLack(openMarkIds),
  ];
}
