/**
 * The review in the address: which version, how it is shown, which list of entries is open. Written
 * without zod, since addresses are read in the first bundle.
 */
import { compact, readCode, readText, searchShapes } from '../../platform/router/read-search.ts';

export const reviewParts = ['letter', 'marks', 'figures'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** Lists of entries: all of the version, what has changed, what a lack names. */
export const entryLists = [
  'all',
  'added',
  'corrected',
  'removed',
  'unconfirmed',
  'source-not-named',
  'unexplained-warning',
] as const;
export type EntryListName = (typeof entryLists)[number];

export type ReviewSearch = ReturnType<typeof readReviewSearch>;

export function readReviewSearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, searchShapes.id),
    n: readVersionNumber(given.n),
    view: readCode(given.view, ['text']),
    lang: readCode(given.lang, ['kk', 'ru']),
    part: readCode(given.part, reviewParts),
    entries: readCode(given.entries, entryLists),
  });
}

function readVersionNumber(value: unknown): number | undefined {
  const text = readText(value, /^[1-9]\d{0,3}$/);
  return text === undefined ? undefined : Number(text);
}
