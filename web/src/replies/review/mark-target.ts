/** What marks point at: in words, and where they stand in the letter. */
import type { Lack, Mark, ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import type { TFunction } from 'i18next';

export const requestCodes = ['R1', 'R2', 'R3', 'R4'] as const;
export type RequestCode = Lack['request'];

/** Fields of the content that a mark is put on, as keys of the contract. */
export const markFields = [
  'paragraphs.consideration',
  'responsible',
  'orderNo',
  'incomingNo',
  'partnersPlannedOn',
  'plannedMeasures',
  'narrative',
  'signatory',
  'executor',
  'lateReason',
] as const;
export type MarkField = (typeof markFields)[number];

/** Paragraph of the letter → what a mark on it points at. */
export const targetOfPlace: Readonly<
  Record<string, { target: 'request' | 'field'; key: string } | undefined>
> = {
  consideration: { target: 'field', key: 'paragraphs.consideration' },
  informing: { target: 'request', key: 'R1' },
  partners: { target: 'request', key: 'R2' },
  source: { target: 'request', key: 'R3' },
  planned: { target: 'request', key: 'R4' },
  narrative: { target: 'field', key: 'narrative' },
  signature: { target: 'field', key: 'signatory' },
  executor: { target: 'field', key: 'executor' },
};

const placeOfField: Readonly<Record<string, string | undefined>> = {
  responsible: 'consideration',
  orderNo: 'consideration',
  orderOn: 'consideration',
  planApprovedOn: 'consideration',
  incomingNo: 'consideration',
  incomingOn: 'consideration',
  partnersPlannedOn: 'partners',
  plannedMeasures: 'planned',
  nothingHeld: 'informing',
  narrative: 'narrative',
  signatory: 'signature',
  executor: 'executor',
};
const placeOfRequest: Readonly<Record<string, string | undefined>> = {
  R1: 'informing',
  R2: 'partners',
  R3: 'source',
  R4: 'planned',
};
const requestOfPlace: Readonly<Record<string, RequestCode | undefined>> = {
  informing: 'R1',
  partners: 'R2',
  source: 'R3',
};

/** The paragraph of the letter that a mark stands at; null: an entry, or what is not in the letter. */
export function placeOfMark({ target, key }: Pick<Mark, 'target' | 'key'>): string | null {
  if (target === 'entry') return null;
  if (target === 'request') return placeOfRequest[key] ?? null;
  const [field = '', part] = key.split('.');
  return (field === 'paragraphs' ? part : placeOfField[field]) ?? null;
}

/** The request of the letter that a mark is about. */
export function requestOfMark(mark: Pick<Mark, 'target' | 'key'>): RequestCode {
  const named = requestCodes.find((code) => mark.target === 'request' && code === mark.key);
  if (named) return named;
  if (mark.target === 'entry') return 'R1';
  return requestOfPlace[placeOfMark(mark) ?? ''] ?? 'R4';
}

/** Until the reviewer settles them, answered or not. */
export function openMarksOf(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.settledAt === null);
}

/** The number of the pin: with the version, where marks of several versions are in sight. */
export function pinText({ n, number }: Mark, marks: readonly Mark[]): string {
  return marks.every((mark) => mark.n === n) ? String(number) : `${n}.${number}`;
}

/** What the mark points at, in words. `versions`: where entries are looked up. */
export function targetInWords(
  { target, key }: Pick<Mark, 'target' | 'key'>,
  versions: readonly (ReplyVersion | undefined)[],
  t: TFunction,
): string {
  if (target === 'request') {
    const code = requestCodes.find((one) => one === key);
    return code ? `${requestNumber(code, t)}. ${t(`replyReview.requests.${code}`)}` : key;
  }
  if (target === 'entry') {
    const entry = versions.flatMap((one) => one?.entries ?? []).find((one) => one.id === key);
    return entry
      ? t('replyReview.marks.entry', { title: entry.title })
      : t('replyReview.marks.unknownEntry');
  }
  return fieldInWords(key, t);
}

/** «1-талап», «требование 1». */
export function requestNumber(code: RequestCode, t: TFunction): string {
  return t('replyReview.requestNumber', { number: code.slice(1) });
}

/** A field of the content by its key; a key that is not known shows itself. */
export function fieldInWords(key: string, t: TFunction): string {
  const name = key.replace(/^paragraphs\./, '');
  return t(`replyReview.fields.${name as 'responsible'}`, { defaultValue: key });
}
