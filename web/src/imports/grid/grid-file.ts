import { columnLetters, shownColumns } from '@saqbol/shared/imports/import.columns.ts';
import type { ImportTable } from '@saqbol/shared/imports/read-table.ts';
import type { Cells } from './grid-state.ts';

/** The head is line 1 of the file, as of any sheet: the grid numbers its lines from 2. */
export const firstLineNumber = 2;

/** The grid as a CSV for the dry run: its cells have the same addresses there as on the screen. */
export function gridFile(cells: Cells, name: string): File {
  const lines = [shownColumns.map(({ key }) => key), ...cells];
  const text = lines.map((line) => `${line.map(quoted).join(';')}\r\n`).join('');
  return new File([text], `${name}.csv`, { type: 'text/csv' });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The same cells as a table of the rules. */
export function gridTable(cells: Cells): ImportTable {
  const lines = cells.flatMap((line, i) => {
    const filled = line.flatMap((text, c) => {
      const key = shownColumns[c]?.key;
      return key && text.trim() !== '' ? [[key, text] as const] : [];
    });
    return filled.length > 0 ? [{ n: i + firstLineNumber, cells: Object.fromEntries(filled) }] : [];
  });
  return {
    letters: Object.fromEntries(shownColumns.map(({ key }, i) => [key, columnLetters(i)])),
    lines,
  };
}
