/** CSV as it comes: separators ; , or tab, encodings of Excel here, quotes of RFC 4180. */
import type { SheetLine } from './read-table.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
/** Throws for bytes that are no UTF-8; the other encodings know every byte. */
export type Decode = (encoding: Encoding, bytes: Uint8Array) => string;

/** The text of a file: UTF-8 with or without mark, UTF-16 with mark, otherwise Windows-1251. */
export function decodeText(bytes: Uint8Array, decode: Decode): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  try {
    return decode('utf-8', bytes);
  } catch {
    // What is no UTF-8 was saved by Excel in the alphabet of the machine.
    return decode('windows-1251', bytes);
  }
}

/** The lines of a CSV, numbered as a spreadsheet that opens it would. Stops after so many. */
export function readCsv(text: string, mostLines: number): SheetLine[] {
  const lines: SheetLine[] = [];
  const { separator, start } = separatorOf(text);
  let n = start > 0 ? 1 : 0;
  let at = start;
  while (at < text.length && lines.length < mostLines) {
    n += 1;
    const { cells, next } = recordAt(text, at, separator);
    at = next;
    if (cells.size > 0) lines.push({ n, cells });
  }
  return lines;
}

/** Excel's own first line `sep=;`, or the separator that the first line has most of. */
function separatorOf(text: string): { separator: string; start: number } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return { separator: said[1] as string, start: said[0].length };
  const counts = new Map([';', '\t', ','].map((one) => [one, 0]));
  let isQuoted = false;
  for (const one of text) {
    if (one === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (one === '\n' || one === '\r')) break;
    else if (!isQuoted && counts.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [separator] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { separator, start: 0 };
}

function recordAt(text: string, start: number, separator: string) {
  const cells = new Map<number, string>();
  let at = start;
  for (let index = 0; ; index += 1) {
    const field = text[at] === '"' ? quotedAt(text, at, separator) : plainAt(text, at, separator);
    if (field.value.trim() !== '') cells.set(index, unguarded(field.value));
    at = field.end;
    if (text[at] === separator) at += 1;
    else break;
  }
  if (text[at] === '\r') at += 1;
  if (text[at] === '\n') at += 1;
  return { cells, next: at };
}

function plainAt(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end += 1;
  return { value: text.slice(start, end), end };
}

function quotedAt(text: string, start: number, separator: string) {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // Whatever stands between the closing quote and the separator belongs to the cell too.
      const rest = plainAt(text, quote + 1, separator);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = quote + 2;
  }
}

/** The apostrophe by which an export keeps a text from becoming a formula is not of the text. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
