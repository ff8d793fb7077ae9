/** The letter of a version beside that of the version before, paragraph by paragraph. */
import type { WrittenLetter } from '@saqbol/shared/replies/letter/letter.schema.ts';
import { diffArrays } from 'diff';
import { type Piece, type TextRun, unchanged, whole, wordDifference } from './word-difference.ts';

export type LetterBlock = WrittenLetter['blocks'][number];

/** A paragraph of the letter, ready to be shown. */
export interface ShownBlock {
  /** Its place in the letter, the same in every version: `informing.0`. */
  readonly key: string;
  readonly block: LetterBlock;
  readonly pieces: readonly Piece[];
  readonly change: 'same' | 'changed' | 'added' | 'removed';
}

/** The letter as it is. */
export function shownLetter(blocks: readonly LetterBlock[]): ShownBlock[] {
  return keyed(blocks).map(({ key, block }) => ({
    key,
    block,
    pieces: unchanged(runsOfBlock(block)),
    change: 'same',
  }));
}

/** The letter with what was added and removed against the one before. */
export function letterDifference(
  before: readonly LetterBlock[],
  after: readonly LetterBlock[],
): ShownBlock[] {
  const old = grouped(before);
  const groups = grouped(after);
  const shown = [...groups].flatMap(([name, blocks]) =>
    groupDifference(name, old.get(name) ?? [], blocks),
  );
  const gone = [...old].filter(([name]) => !groups.has(name));
  return gone.reduce((letter, [name, blocks]) => {
    const removed = groupDifference(name, blocks, []);
    return insertAfter(letter, removed, nameBefore(before, name, groups));
  }, shown);
}

/** The text of a block in runs. */
export function runsOfBlock(block: LetterBlock): TextRun[] {
  switch (block.kind) {
    case 'paragraph':
    case 'registration':
    case 'reference':
    case 'appendix-mark':
      return block.runs.map((run) =>
        run.kind === 'text' ? { text: run.text, slot: null } : { text: run.value, slot: run.name },
      );
    case 'letterhead':
      return [{ text: `${block.kk}\n${block.ru}`, slot: null }];
    case 'signature':
      return [{ text: `${block.position}\n${block.name}`, slot: null }];
    case 'executor':
      return [{ text: block.lines.join('\n'), slot: null }];
    default:
      return [{ text: block.text, slot: null }];
  }
}

/** The place of the letter that a block belongs to. */
export function placeOf(block: LetterBlock): string {
  return block.kind === 'paragraph' ? block.name : block.kind;
}

function grouped(blocks: readonly LetterBlock[]): Map<string, LetterBlock[]> {
  const groups = new Map<string, LetterBlock[]>();
  for (const block of blocks) {
    const group = groups.get(placeOf(block));
    if (group) group.push(block);
    else groups.set(placeOf(block), [block]);
  }
  return groups;
}

function keyed(blocks: readonly LetterBlock[]) {
  return [...grouped(blocks)].flatMap(([name, group]) =>
    group.map((block, index) => ({ key: `${name}.${index}`, block })),
  );
}

/** A paragraph of several lines: equal lines are each other's, what lies between is compared in its order. */
function groupDifference(
  name: string,
  before: readonly LetterBlock[],
  after: readonly LetterBlock[],
): ShownBlock[] {
  const parts = diffArrays([...before], [...after], {
    comparator: (left, right) => textOf(left) === textOf(right),
  });
  const shown: Omit<ShownBlock, 'key'>[] = [];
  let gone: LetterBlock[] = [];
  for (const part of parts) {
    if (part.removed) {
      gone = part.value;
      continue;
    }
    part.value.forEach((block, index) => {
      const old = part.added ? gone[index] : block;
      shown.push(old ? compared(old, block) : onlyIn(block, 'added'));
    });
    if (part.added) gone = gone.slice(part.value.length);
    shown.push(...gone.map((block) => onlyIn(block, 'removed')));
    gone = [];
  }
  shown.push(...gone.map((block) => onlyIn(block, 'removed')));
  return shown.map((one, index) => ({ key: `${name}.${index}`, ...one }));
}

function compared(before: LetterBlock, after: LetterBlock): Omit<ShownBlock, 'key'> {
  const pieces = wordDifference(runsOfBlock(before), runsOfBlock(after));
  const isSame = pieces.every((piece) => piece.change === 'same');
  // As it is written, with its slots where they now stand.
  return isSame
    ? { block: after, pieces: unchanged(runsOfBlock(after)), change: 'same' }
    : { block: after, pieces, change: 'changed' };
}

function onlyIn(block: LetterBlock, change: 'added' | 'removed'): Omit<ShownBlock, 'key'> {
  return { block, pieces: whole(runsOfBlock(block), change), change };
}

function textOf(block: LetterBlock): string {
  return runsOfBlock(block)
    .map((run) => run.text)
    .join('');
}

/** Which paragraph of the new letter the removed one stood after. */
function nameBefore(
  blocks: readonly LetterBlock[],
  name: string,
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  const names = [...new Set(blocks.map(placeOf))];
  return names
    .slice(0, names.indexOf(name))
    .filter((one) => known.has(one))
    .at(-1);
}

function insertAfter(
  letter: readonly ShownBlock[],
  blocks: readonly ShownBlock[],
  name: string | undefined,
): ShownBlock[] {
  const at = letter.map((one) => placeOf(one.block)).lastIndexOf(name ?? '') + 1;
  return [...letter.slice(0, at), ...blocks, ...letter.slice(at)];
}
