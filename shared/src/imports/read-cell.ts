/** What stands in a cell, as the value of an entry's field. */
import { isDate } from '../contract/primitives.ts';
import type { Column, NameList } from './import.columns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A cell as a file gives it: text, or a number that the file knows to be one. */
export type Cell = string | number;

export type CellValue = string | number | boolean | readonly string[] | null;
export type ReadCell =
  | { readonly value: CellValue }
  | { readonly error: string; readonly value: CellValue };

/** The value of a cell that is not empty; where it is none, why, and an empty value in its place. */
export function readCell(column: Column, cell: Cell, vocabulary: Vocabulary): ReadCell {
  switch (column.kind) {
    case 'date':
      return readDate(cell);
    case 'time':
      return readTime(cell);
    case 'count':
      return readCount(cell);
    case 'name':
      return readName(column.list as NameList, String(cell), vocabulary);
    case 'names':
      return readNames(column.list as NameList, String(cell), vocabulary);
    case 'links':
      return { value: linksOf(String(cell)) };
    default:
      return { value: String(cell) };
  }
}

const msPerDay = 86_400_000;
/** Day 0 of spreadsheets, so that 1 March 1900 and later are right. */
const serialStart = Date.UTC(1899, 11, 30);

/** The day of a spreadsheet's serial number, `YYYY-MM-DD`. */
export function dayOfSerial(serial: number): string {
  return new Date(serialStart + Math.floor(serial) * msPerDay).toISOString().slice(0, 10);
}

/** Serial numbers of 1982 to 2119: another number is no day that somebody means. */
const dayNumbers = [30_000, 80_000] as const;

function readDate(cell: Cell): ReadCell {
  if (typeof cell === 'number') {
    const isDay = cell >= dayNumbers[0] && cell < dayNumbers[1];
    return isDay ? { value: dayOfSerial(cell) } : { error: 'date', value: null };
  }
  const text = cell.trim();
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*(?:г|ж)\.?)?$/.exec(text) ?? [];
  const iso = year
    ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
    : text.replace(/T00:00(:00)?$/, '');
  return isDate(iso) ? { value: iso } : { error: 'date', value: null };
}

function readTime(cell: Cell): ReadCell {
  if (typeof cell === 'number') {
    if (cell < 0 || cell >= 1) return { error: 'time', value: null };
    const minutes = Math.round(cell * 1440) % 1440;
    return { value: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
  }
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(cell.trim()) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59)
    return { error: 'time', value: null };
  return { value: `${hour.padStart(2, '0')}:${minute}` };
}

const two = (n: number) => String(n).padStart(2, '0');

/** «1 250», «1250,0»: spaces group, comma and point part the fraction. Empty is not zero. */
function readCount(cell: Cell): ReadCell {
  if (typeof cell === 'number') return wholeOf(cell);
  const text = cell.replace(/[\s\u00a0\u202f\u2009']/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return { error: 'number', value: null };
  // «1,250» may mean a thousand or one and a quarter: the person says which.
  if (/[.]\d{3}$/.test(text)) return { error: 'notWhole', value: null };
  return wholeOf(Number(text));
}

function wholeOf(n: number): ReadCell {
  if (!Number.isFinite(n)) return { error: 'number', value: null };
  return Number.isInteger(n) ? { value: n } : { error: 'notWhole', value: null };
}

function readName(list: NameList, text: string, vocabulary: Vocabulary): ReadCell {
  const code = vocabulary.codeOf(list, text);
  if (code === null) {
    const error = list === 'organisations' ? 'organisation-unknown' : errorOfList[list];
    return { error: error ?? 'choice', value: null };
  }
  if (list !== 'answers') return { value: code };
  return { value: code === 'unknown' ? null : code === 'yes' };
}

function readNames(list: NameList, text: string, vocabulary: Vocabulary): ReadCell {
  const codes: string[] = [];
  let error: string | null = null;
  for (const part of text.split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const code = vocabulary.codeOf(list, part);
    if (code === null) error ??= errorOfList[list] ?? 'choice';
    else codes.push(code);
  }
  return error === null ? { value: codes } : { error, value: codes };
}

/** What is said of a name that a register does not know. */
const errorOfList: Partial<Record<NameList, string>> = {
  districts: 'district-foreign',
  schemes: 'scheme-unknown',
  organisations: 'partner-unknown',
};

/** Addresses hold no spaces. A single one is taken as it is, to its last character. */
function linksOf(text: string): string[] {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const isOurs = parts.length < 2 || text.includes('\n');
  return isOurs ? parts : parts.map((part) => part.replace(/[;,]$/, ''));
}
