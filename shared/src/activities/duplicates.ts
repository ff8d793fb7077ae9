/** Near-equal titles: the same event logged twice on the same day, in the same place, of the same kind. */
import { fold } from '../format/search.ts';

/** Share of common letter pairs from which two titles are taken for one. */
const likeness = 0.85;

function pairsOf(text: string): Map<string, number> {
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
  const [one, other] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  let size = 0;
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    size += count;
  }
  for (const count of other.values()) size += count;
  return size === 0 ? (fold(a) === fold(b) ? 1 : 0) : (2 * common) / size;
}

export function looksLikeDuplicate(a: string, b: string): boolean {
  return titleLikeness(a, b) >= likeness;
}
