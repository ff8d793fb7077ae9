/**
 * What changed between two texts, word by word. A figure that comes from entries is one word,
 * however its digits are grouped. Taking out the added words gives the old text, taking out the
 * removed ones the new text.
 */
import { diffArrays } from 'diff';

/** A piece of a paragraph as it is shown. */
export interface Piece {
  readonly text: string;
  /** The slot of the letter that it comes from; null for written text. */
  readonly slot: string | null;
  readonly change: 'same' | 'added' | 'removed';
}

/** A run of the letter: written text, or the value of a slot. */
export interface TextRun {
  readonly text: string;
  readonly slot: string | null;
}

// A word with its inner hyphens and apostrophes, a stretch of blanks, or one sign of punctuation.
const words = /[\p{L}\p{M}\p{N}]+(?:[-‑'’][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;
const figure = /^[\d\s.,%–−_-]+$/u;

export function wordDifference(before: readonly TextRun[], after: readonly TextRun[]): Piece[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), {
    comparator: (left, right) => left.text === right.text,
  });
  const pieces = parts.flatMap((part) =>
    part.value.map(
      (word): Piece => ({
        ...word,
        change: part.added ? 'added' : part.removed ? 'removed' : 'same',
      }),
    ),
  );
  if (isRewritten(pieces)) return joined([...whole(before, 'removed'), ...whole(after, 'added')]);
  return joined(inOrder(withoutCrumbs(pieces)));
}

/** So little is left that words in common are chance: read as the old text and the new one. */
const leastInCommon = 0.2;

function isRewritten(pieces: readonly Piece[]): boolean {
  const size = (change: Piece['change']) =>
    pieces.reduce((sum, one) => (one.change === change ? sum + one.text.trim().length : sum), 0);
  const [same, removed, added] = [size('same'), size('removed'), size('added')];
  return removed > 0 && added > 0 && same < leastInCommon * (same + Math.min(removed, added));
}

/** The runs as pieces of which nothing has changed. */
export function unchanged(runs: readonly TextRun[]): Piece[] {
  return runs.map((run) => ({ ...run, change: 'same' }));
}

/** All of it new, or all of it gone. */
export function whole(runs: readonly TextRun[], change: 'added' | 'removed'): Piece[] {
  return runs.map((run) => ({ ...run, change }));
}

function wordsOf(runs: readonly TextRun[]): TextRun[] {
  return runs.flatMap(({ text, slot }) =>
    slot !== null && figure.test(text)
      ? [{ text, slot }]
      : (text.match(words) ?? []).map((word) => ({ text: word, slot })),
  );
}

/**
 * Blanks, stops and little words that two changes have between them by chance read as part of one
 * change: «Меморандум находится на подписании» is gone as a whole.
 */
function withoutCrumbs(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    if (piece.change !== 'same') {
      result.push(piece);
      at += 1;
      continue;
    }
    let end = at;
    while (pieces[end]?.change === 'same') end += 1;
    const stretch = pieces.slice(at, end);
    const isBetween = at > 0 && end < pieces.length;
    if (isBetween && isCrumb(stretch) && isReplaced(pieces, at - 1, end)) {
      result.push(...whole(stretch, 'removed'), ...whole(stretch, 'added'));
    } else {
      result.push(...stretch);
    }
    at = end;
  }
  return result;
}

const crumbLength = 3;

function isCrumb(stretch: readonly Piece[]): boolean {
  const text = stretch.map((piece) => piece.text).join('');
  return stretch.every((piece) => piece.slot === null) && text.trim().length <= crumbLength;
}

/** Written words stand on both sides: figures next to each other stay apart. */
function isReplaced(pieces: readonly Piece[], left: number, right: number): boolean {
  return pieces[left]?.slot === null && pieces[right]?.slot === null;
}

/** Within one change what is gone stands before what has come. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let added: Piece[] = [];
  for (const piece of pieces) {
    if (piece.change === 'added') {
      added.push(piece);
      continue;
    }
    if (piece.change === 'same') {
      result.push(...added);
      added = [];
    }
    result.push(piece);
  }
  return [...result, ...added];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    // What changed is one stretch, whatever it was made of.
    const isOne = last?.slot === piece.slot || piece.change !== 'same';
    if (last && last.change === piece.change && isOne) {
      const slot = last.slot === piece.slot ? last.slot : null;
      result[result.length - 1] = { ...last, slot, text: last.text + piece.text };
    } else {
      result.push(piece);
    }
  }
  return result;
}
