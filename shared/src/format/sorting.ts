import type { Language } from './language.ts';

// Chromium sorts «і» before «к» when asked for Kazakh, so the 42 letters stand here.
const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Marks, figures, Kazakh letters, Latin letters, whatever else: the order of Kazakh collation. */
const weights = new Map<string, number>(
  [
    ...'_-,;:!?./«»()[]@*&#%+=<>№0123456789',
    ...kazakhAlphabet,
    ...'abcdefghijklmnopqrstuvwxyz',
  ].map((character, i) => [character, i + 1]),
);
const otherLetters = 1000;

/** U+00A0 and its like sort as a space, before everything. */
function weightOf(character: string): number {
  if (/\s/.test(character)) return 0;
  return weights.get(character) ?? otherLetters + (character.codePointAt(0) ?? 0);
}

function compareKazakh(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => [...text.normalize('NFC')]) as [string[], string[]];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const difference =
      weightOf((left[i] ?? '').toLowerCase()) - weightOf((right[i] ?? '').toLowerCase());
    if (difference !== 0) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  return compareCase(left, right);
}

/** Of two names that differ only in case, the one with the small letter comes first. */
function compareCase(left: readonly string[], right: readonly string[]): number {
  for (let i = 0; i < left.length; i += 1) {
    const [a, b] = [left[i] ?? '', right[i] ?? ''];
    if (a !== b) return a === a.toLowerCase() ? -1 : 1;
  }
  return 0;
}

const collators = new Map<Language, (a: string, b: string) => number>([['kk', compareKazakh]]);

/** A comparison for `sort`: by the Kazakh alphabet for kk, by the browser's rules for ru and en. */
export function compareNames(language: Language): (a: string, b: string) => number {
  let compare = collators.get(language);
  if (!compare) {
    compare = new Intl.Collator(language).compare;
    collators.set(language, compare);
  }
  return compare;
}
