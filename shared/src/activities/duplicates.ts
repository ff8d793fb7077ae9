/** Near-equal titles: the same event logged twice on the same day, in the same place, of the same kind. */
import { fold } from '../format/search.ts';

/** Share of common letter pairs from which two titles are taken for one. */
const leastLikeness = 0.85;

/** The letter pairs of a title, each with how often it comes. */
interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  /** All of them together. */
  readonly size: number;
}

/** Titles of one import are compared with one another again and again. */
const kept = new Map<string, Pairs>();
const mostKept = 20_000;

function pairsOf(text: string): Pairs {
  const known = kept.get(text);
  if (known) return known;
  const pairs = countedPairs(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, pairs);
  return pairs;
}

function countedPairs(text: string): Pairs {
  const counts = new Map<string, number>();
  const letters = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (let i = 0; i < letters.length - 1; i++) {
    const pair = letters.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: Math.max(letters.length - 1, 0) };
}

/** Dice's coefficient of letter pairs after folding kk, ru and latin spellings: 0…1. */
export function titleLikeness(a: string, b: string): number {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  const size = own.size + other.size;
  if (size === 0) return fold(a) === fold(b) ? 1 : 0;
  return (2 * commonOf(own, other, 0)) / size;
}

/** Pairs that both have; gives up, with fewer than `least`, as soon as so many cannot be reached. */
function commonOf(own: Pairs, other: Pairs, least: number): number {
  let common = 0;
  let left = own.size;
  for (const [pair, count] of own.counts) {
    left -= count;
    common += Math.min(count, other.counts.get(pair) ?? 0);
    if (common + left < least) return common;
  }
  return common;
}

/** The first of the entries whose title is taken for the same event's, or null. */
export function findDuplicate<T extends { readonly title: string }>(
  title: string,
  entries: readonly T[],
): T | null {
  return entries.find((one) => looksLikeDuplicate(title, one.title)) ?? null;
}

export function looksLikeDuplicate(a: string, b: string): boolean {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  const size = own.size + other.size;
  if (size === 0) return fold(a) === fold(b);
  const least = (leastLikeness * size) / 2;
  return commonOf(own, other, least) >= least;
}
