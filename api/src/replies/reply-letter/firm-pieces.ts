import type { Run } from '@saqbol/shared/replies/letter/letter.types.ts';
import { documentNumberSlots } from '@saqbol/shared/replies/letter/slot.names.ts';

/** A string may be broken at its spaces and hyphens; what stands under `keep` is never broken. */
export type Piece = string | { readonly keep: string };

// «іс-шара», «1-кестесінде», «push-хабарлама»; a longer chain may need its hyphens to fit the line.
const shortHyphenated = /[\p{L}\p{N}]{1,14}(?:-[\p{L}\p{N}]{1,14}){1,3}/gu;

/** «1» in a slot and «-кестесінде» after it are one word: they become one text. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const tail = run.kind === 'text' ? /^-[\p{L}\p{N}]+/u.exec(run.text)?.[0] : undefined;
    if (before?.kind === 'slot' && run.kind === 'text' && tail) {
      joined.splice(-1, 1, { kind: 'text', text: before.value + tail });
      joined.push({ kind: 'text', text: run.text.slice(tail.length) });
    } else joined.push(run);
  }
  return joined;
}

/** The pieces of a run: short words with a hyphen and document numbers stay whole. */
export function firmPieces(run: Run): Piece[] {
  if (run.kind === 'slot' && documentNumberSlots.includes(run.name)) return [{ keep: run.value }];
  const text = run.kind === 'text' ? run.text : run.value;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(shortHyphenated)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ keep: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
