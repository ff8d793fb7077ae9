/** The cells of a workbook by sheets: what they show, never what a formula would do. */

import { isDayFormat } from './day-formats.ts';
import { type Parts, relationsOf, SheetFault, scanPart } from './open-workbook.ts';

/** Text, a number, or a day or time as `YYYY-MM-DD`, `HH:MM`. */
export type SheetCell = string | number;

export interface Sheet {
  readonly name: string;
  /** Lines with cells, by their number from 1; cells by column from 0. Empty cells are absent. */
  readonly lines: readonly { readonly n: number; readonly cells: ReadonlyMap<number, SheetCell> }[];
}

export interface SheetLimits {
  /** A cell with content below or beyond is taken for a mistake. */
  readonly lastLine: number;
  readonly columns: number;
  /** Cells with content, of all sheets together. */
  readonly cells: number;
}

/** Elements of all sheets together: a flood of empty ones is no table. */
const mostElements = 2_000_000;

interface Book {
  readonly strings: readonly string[];
  /** Of the styles by number: whether they show days. */
  readonly dayStyles: readonly boolean[];
  readonly startsIn1904: boolean;
  readonly limits: SheetLimits;
  left: { cells: number; elements: number };
}

/** @throws SheetFault */
export function readSheets(parts: Parts, limits: SheetLimits): Sheet[] {
  const root = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  const relations = relationsOf(parts, path);
  const { sheets, startsIn1904 } = readBook(textOf(parts, path));
  const pathOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.path;
  const book: Book = {
    strings: readStrings(parts.get(pathOf('sharedStrings') ?? '')?.toString('utf8') ?? ''),
    dayStyles: readDayStyles(parts.get(pathOf('styles') ?? '')?.toString('utf8') ?? ''),
    startsIn1904,
    limits,
    left: { cells: limits.cells, elements: mostElements },
  };
  return sheets.flatMap(({ name, relation }) => {
    const found = relations.get(relation);
    if (found?.type !== 'worksheet') return [];
    relationsOf(parts, found.path);
    return [{ name, lines: readLines(textOf(parts, found.path), book) }];
  });
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (!part) throw new SheetFault('import-not-a-table');
  return part.toString('utf8');
}

function readBook(xml: string) {
  const sheets: { name: string; relation: string }[] = [];
  let startsIn1904 = false;
  scanPart(xml, {
    open(name, tag) {
      if (name === 'sheet')
        sheets.push({ name: tag.get('name') ?? '', relation: relationId(tag.get('id')) });
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(tag.get('date1904') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, startsIn1904 };
}

const relationId = (id: string | null) => id ?? '';

/** Shared texts; phonetic readings beside them are left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  scanPart(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
}

/** `_x000D_` stands for a character that XML does not hold; `_x005F_` for the underscore before one. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function readDayStyles(xml: string): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  scanPart(xml, {
    open(name, tag) {
      if (name === 'numFmt') formats.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const id = Number(tag.get('numFmtId') ?? 0);
        styles.push(isDayFormat(id, formats.get(id) ?? null));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

function readLines(xml: string, book: Book): Sheet['lines'] {
  const lines: { n: number; cells: Map<number, SheetCell> }[] = [];
  let line: { n: number; cells: Map<number, SheetCell> } = { n: 0, cells: new Map() };
  let cell: OpenCell | null = null;
  let nextColumn = 0;
  let isValue = false;
  let isReading = false;
  scanPart(xml, {
    open(name, tag) {
      if (--book.left.elements < 0) throw new SheetFault('sheet-too-large');
      if (name === 'row') {
        line = { n: Number(tag.get('r') ?? line.n + 1), cells: new Map() };
        nextColumn = 0;
      } else if (name === 'c') {
        const column = columnIndex(tag.get('r')) ?? nextColumn;
        nextColumn = column + 1;
        cell = { column, type: tag.get('t') ?? 'n', style: Number(tag.get('s') ?? -1), value: '' };
      } else if (name === 'rPh') isReading = true;
      else isValue = name === 'v' || (name === 't' && !isReading);
    },
    close(name) {
      if (name === 'c' && cell) {
        const content = contentOf(cell, book);
        if (content !== null) put(line, cell.column, content, book);
        cell = null;
      } else if (name === 'row') {
        if (line.cells.size > 0) lines.push(line);
      } else if (name === 'rPh') isReading = false;
      else if (name === 'v' || name === 't') isValue = false;
    },
    text(piece) {
      if (cell && isValue) cell.value += piece;
    },
  });
  return lines;
}

function put(
  line: { n: number; cells: Map<number, SheetCell> },
  column: number,
  content: SheetCell,
  { limits, left }: Book,
): void {
  if (!(line.n <= limits.lastLine) || column >= limits.columns)
    throw new SheetFault('sheet-far-cell', `${lettersOf(column)}${line.n}`);
  if (--left.cells < 0) throw new SheetFault('sheet-too-large');
  line.cells.set(column, content);
}

function contentOf({ type, style, value }: OpenCell, book: Book): SheetCell | null {
  switch (type) {
    case 's': {
      const text = book.strings[Number(value)];
      if (text === undefined) throw new SheetFault('sheet-broken');
      return text === '' ? null : text;
    }
    case 'inlineStr':
    case 'str':
      return value === '' ? null : unescaped(value);
    case 'b':
      return value;
    case 'd':
      return value.slice(0, 10);
    // The text of an error (#N/A) is told as what it is: no value of any column.
    case 'e':
      return value;
    default: {
      if (value.trim() === '') return null;
      const number = Number(value);
      if (!Number.isFinite(number)) throw new SheetFault('sheet-broken');
      return book.dayStyles[style] ? dayOrTime(number, book) : number;
    }
  }
}

const msPerDay = 86_400_000;

/** A number shown as a day; below one it is a time of day. */
function dayOrTime(number: number, { startsIn1904 }: Book): string | number {
  if (number >= 0 && number < 1) {
    const minutes = Math.round(number * 1440) % 1440;
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  // Between the two calendars of Excel lie 1462 days; day 60 of the elder never was.
  const serial = Math.floor(startsIn1904 ? number + 1462 : number);
  const date = new Date(Date.UTC(1899, 11, 30) + serial * msPerDay);
  return Number.isNaN(date.getTime()) ? number : date.toISOString().slice(0, 10);
}

const two = (n: number) => String(n).padStart(2, '0');

function columnIndex(reference: string | null): number | null {
  if (reference === null) return null;
  let index = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
  }
  return index === 0 ? null : index - 1;
}

function lettersOf(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
}
