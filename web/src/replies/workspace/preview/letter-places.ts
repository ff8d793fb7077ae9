/**
 * Where the paragraphs of the letter, and the figures in them, stand on its pages: found by their
 * letters and digits alone, whatever the setting did to spaces, hyphens and lines. Pure.
 */
import type { WrittenLetter } from '@saqbol/shared/replies/letter/letter.schema.ts';
import { figureSlots } from '@saqbol/shared/replies/letter/slot.names.ts';

/** A piece of text on a page, in points from its bottom left corner; `y` is the base line. */
export interface PageText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface LetterPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PageText[];
}
/** In shares of the page, from its top left corner. */
export interface Place {
  /** From 0. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface ParagraphPlace extends Place {
  readonly name: ParagraphBlock['name'];
}
type ParagraphBlock = Extract<WrittenLetter['blocks'][number], { kind: 'paragraph' }>;

/** One sign of the letter, and where it is: in which text, and at which of its places. */
interface Sign {
  readonly page: number;
  readonly text: PageText;
  readonly at: number;
}

const ascent = 0.92; // of the size above the base line
const descent = 0.26;

export function letterPlaces(
  pages: readonly LetterPage[],
  blocks: WrittenLetter['blocks'],
): { paragraphs: ParagraphPlace[]; figures: Place[] } {
  const signs = pages.flatMap((page, index) => signsOf(page, index));
  const all = signs.map(({ text, at }) => text.str[at]).join('');
  const paragraphs: ParagraphPlace[] = [];
  const figures: Place[] = [];
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const { text, slots } = signsOfBlock(block);
    const start = text === '' ? -1 : all.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    const found = linesOf(signs.slice(start, from), pages);
    paragraphs.push(...byPage(found).map((place) => ({ ...place, name: block.name })));
    for (const slot of slots) {
      figures.push(...linesOf(signs.slice(start + slot.from, start + slot.to), pages));
    }
  }
  return { paragraphs, figures };
}

const kept = /[\p{L}\p{N}]/u;

function signsOf(page: LetterPage, index: number): Sign[] {
  return page.texts
    .filter((text) => !isPageNumber(text, page))
    .flatMap((text) =>
      Array.from({ length: text.str.length }, (_unused, at) => ({ page: index, text, at })).filter(
        ({ at }) => kept.test(text.str[at] ?? ''),
      ),
    );
}

/** A number alone in the margin above or below: it may stand in the middle of a paragraph. */
function isPageNumber({ str, y }: PageText, { height }: LetterPage): boolean {
  return /^\d+$/.test(str.trim()) && (y > height - 55 || y < 50);
}

function signsOfBlock({ lead, runs }: ParagraphBlock) {
  let text = onlyKept(lead ?? '');
  const slots: { from: number; to: number }[] = [];
  for (const run of runs) {
    const signs = onlyKept(run.kind === 'text' ? run.text : run.value);
    if (run.kind === 'slot' && !run.blank && isFigure(run.name)) {
      slots.push({ from: text.length, to: text.length + signs.length });
    }
    text += signs;
  }
  return { text, slots };
}

function onlyKept(text: string): string {
  return [...text].filter((sign) => kept.test(sign)).join('');
}

function isFigure(name: string): boolean {
  return (figureSlots as readonly string[]).includes(name);
}

/** The signs as rectangles, one for each line. */
function linesOf(signs: readonly Sign[], pages: readonly LetterPage[]): Place[] {
  const places: Place[] = [];
  for (const { page, text, at } of signs) {
    const { width, height } = pages[page] ?? { width: 1, height: 1 };
    const sign = text.width / Math.max(1, text.str.length);
    const left = (text.x + sign * at) / width;
    const right = (text.x + sign * (at + 1)) / width;
    const top = 1 - (text.y + text.height * ascent) / height;
    const last = places.at(-1);
    if (last && last.page === page && Math.abs(last.top - top) < 0.002 && right > last.left) {
      places[places.length - 1] = { ...last, width: right - last.left };
    } else {
      const size = (text.height * (ascent + descent)) / height;
      places.push({ page, left, top, width: right - left, height: size });
    }
  }
  return places;
}

/** Lines of one page as one rectangle. */
function byPage(lines: readonly Place[]): Place[] {
  const pages = new Map<number, Place>();
  for (const line of lines) {
    const before = pages.get(line.page);
    if (!before) pages.set(line.page, line);
    else {
      const left = Math.min(before.left, line.left);
      const right = Math.max(before.left + before.width, line.left + line.width);
      const top = Math.min(before.top, line.top);
      const bottom = Math.max(before.top + before.height, line.top + line.height);
      pages.set(line.page, {
        page: line.page,
        left,
        top,
        width: right - left,
        height: bottom - top,
      });
    }
  }
  return [...pages.values()];
}
