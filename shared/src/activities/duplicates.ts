/** Near-equal titles: the same event logged twice on the same day, in the same place, of the same kind. */
import { fold } from '../format/search.ts';

/** Share of common letter pairs from which two titles are taken for one. */
const leastLikeness = 0.85;

/** Titles of one import are compared with one another again and again. */
const kept = new Map<string, Map<string, number>>();
const mostKept = 2000;

function pairsOf(text: string): Map<string, number> {
  const known = kept.get(text);
  if (known) return known;
  const pairs = countedPairs(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, pairs);
  return pairs;
}

function countedPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const letters = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (let i = 0; i < letters.length - 1; i++) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient of letter pairs after folding kk, ru and latin spellings: 0…1. */
export function titleLikeness(a: string, b: string): number {
  return likenessTo(a)(b);
}

/** The likeness of titles to one of them, which is folded once. */
function likenessTo(title: string): (other: string) => number {
  const own = pairsOf(title);
  return (other) => {
    const pairs = pairsOf(other);
    let common = 0;
    let size = 0;
    for (const [pair, count] of own) {
      common += Math.min(count, pairs.get(pair) ?? 0);
      size += count;
    }
    for (const count of pairs.values()) size += count;
    return size === 0 ? (fold(title) === fold(other) ? 1 : 0) : (2 * common) / size;
  };
}

/** The first of the entries whose title is taken for the same event's, or null. */
export function findDuplicate<T extends { readonly title: string }>(
  title: string,
  entries: readonly T[],
): T | null {
  if (entries.length === 0) return null;
  const likeness = likenessTo(title);
  return entries.find((one) => likeness(one.title) >= leastLikeness) ?? null;
}

export function looksLikeDuplicate(a: string, b: string): boolean {
  return titleLikeness(a, b) >= leastLikeness;
}
