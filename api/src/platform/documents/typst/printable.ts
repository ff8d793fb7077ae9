import { coveredCodePoints } from './font-coverage.ts';
import { letterFonts } from './letter-fonts.ts';

/** A letter of a script that the font lacks is not lost silently. */
const missingLetter = '\u25A1';
const zeroWidthSpace = '\u200B';
/** Longer words get places to break at, else they would run out of the page. */
const longestWord = 40;

let covered: Set<number> | null = null;

/** Characters that every weight of the font has. */
function coverage(): Set<number> {
  if (!covered) {
    const [first = new Set<number>(), ...others] = letterFonts().map(coveredCodePoints);
    covered = new Set([...first].filter((code) => others.every((font) => font.has(code))));
  }
  return covered;
}

/**
 * Text as the printed document can show it: NFC, without control characters, symbols without a
 * glyph dropped, letters without a glyph shown as «□», breaks allowed in words of over 40 characters.
 */
export function printable(text: string, wordLimit = longestWord): string {
  const known = coverage();
  let shown = '';
  let word = 0;
  for (const character of text.normalize('NFC')) {
    const drawn = /\s/u.test(character) ? spaceOf(character) : drawnOf(character, known);
    word = /^[^\s]$/u.test(drawn) ? word + drawn.length : 0;
    if (word > wordLimit) {
      shown += zeroWidthSpace;
      word = 1;
    }
    shown += drawn;
  }
  return shown;
}

function spaceOf(character: string): string {
  return character === '\u00A0' || character === '\u202F' ? '\u00A0' : ' ';
}

function drawnOf(character: string, known: Set<number>): string {
  if (/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(character)) return '';
  if (known.has(character.codePointAt(0) as number)) return character;
  return /[\p{L}\p{N}]/u.test(character) ? missingLetter : '';
}

/** The same for every text inside a value that becomes JSON. */
export function printableDeep(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(printableDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableDeep(part)]));
}
