/** Finds our table among the cells of a sheet: its head, and the lines below it. */
import type { FieldError } from '../contract/problems.ts';
import {
  columnLetters,
  type ImportColumn,
  importColumns,
  neededColumns,
} from './import.columns.ts';
import { mostCellCharacters, mostImportColumns, mostImportLines } from './import.limits.ts';
import type { Cell } from './read-cell.ts';
import { plainName } from './vocabulary.ts';

/** One line of a sheet: its number as the spreadsheet shows it, its cells by column from 0. */
export interface SheetLine {
  readonly n: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** One line of the table, by our columns; empty cells are absent. */
export interface TableLine {
  readonly n: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, Cell>>>;
}

export interface ImportTable {
  /** Our columns with the letters that they have in the file. */
  readonly letters: Readonly<Partial<Record<ImportColumn, string>>>;
  readonly lines: readonly TableLine[];
}

/** Heads in all languages, and the codes of the columns. */
export type HeadNames = Readonly<Record<ImportColumn, readonly string[]>>;

/** Lines in which a head is looked for: a title may stand above it. */
const headWithin = 10;
/** So many known heads in a line make it the head. */
const leastHeads = 3;

/** @returns the table, or why the file is refused */
export function readTable(
  sheets: readonly (readonly SheetLine[])[],
  names: HeadNames,
): ImportTable | { readonly refused: FieldError } {
  const columns = columnsByName(names);
  let best: { columns: Map<number, ImportColumn>; lines: readonly SheetLine[] } | null = null;
  for (const lines of sheets) {
    for (const [index, line] of lines.slice(0, headWithin).entries()) {
      const found = headOf(line, columns);
      if (found.size >= leastHeads && found.size > (best?.columns.size ?? 0))
        best = { columns: found, lines: lines.slice(index + 1) };
    }
  }
  if (!best) return refusal('import-no-head');
  const given = new Set(best.columns.values());
  const missing = neededColumns.find(({ key }) => !given.has(key));
  if (missing) return refusal('import-no-column', { field: names[missing.key][0] ?? missing.key });
  const lines = best.lines.flatMap((line) => lineOf(line, best.columns));
  if (lines.length === 0) return refusal('import-empty');
  if (lines.length > mostImportLines) return refusal('import-too-many-lines');
  const letters = [...best.columns].map(([index, key]) => [key, columnLetters(index)] as const);
  return { letters: Object.fromEntries(letters), lines };
}

export function refusal(code: string, params?: FieldError['params']): { refused: FieldError } {
  return { refused: { pointer: '', code, ...(params && { params }) } };
}

function columnsByName(names: HeadNames): Map<string, ImportColumn> {
  return new Map(
    importColumns.flatMap(({ key }) => [
      ...names[key].map((name) => [plainName(name), key] as const),
      [key.toLowerCase(), key] as const,
    ]),
  );
}

function headOf(line: SheetLine, columns: ReadonlyMap<string, ImportColumn>) {
  const found = new Map<number, ImportColumn>();
  const taken = new Set<ImportColumn>();
  for (const [index, cell] of line.cells) {
    if (index >= mostImportColumns) continue;
    // A star marks what must be filled in.
    const key = columns.get(plainName(String(cell).replace(/\*+\s*$/, '')));
    if (key === undefined || taken.has(key)) continue;
    taken.add(key);
    found.set(index, key);
  }
  return found;
}

function lineOf(line: SheetLine, columns: ReadonlyMap<number, ImportColumn>): TableLine[] {
  const cells: Partial<Record<ImportColumn, Cell>> = {};
  let isEmpty = true;
  for (const [index, key] of columns) {
    const cell = line.cells.get(index);
    if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) continue;
    cells[key] = typeof cell === 'string' ? cell.slice(0, mostCellCharacters) : cell;
    // A line of nothing but hidden cells was emptied by a person.
    if (key !== 'id' && key !== 'version' && key !== 'reachId') isEmpty = false;
  }
  return isEmpty ? [] : [{ n: line.n, cells }];
}
