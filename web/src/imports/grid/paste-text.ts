import { type Column, shownColumns } from '@saqbol/shared/imports/import.columns.ts';
import { readCsv } from '@saqbol/shared/imports/read-csv.ts';
import { plainName } from '@saqbol/shared/imports/vocabulary.ts';
import { type Cells, mostLines } from './grid-state.ts';

export interface Pasted {
  readonly block: Cells;
  /** The head came along: the block is laid by it, from the first column. */
  readonly byHead: boolean;
}

/** So many known heads in the first line make it a head. */
const leastHeads = 3;

/**
 * What a spreadsheet puts on the clipboard: lines of cells parted by tabs, quoted where a cell has
 * several lines. A head of ours says which column is which, in whatever order they stand.
 */
export function readPaste(text: string, labelOf: (column: Column) => string): Pasted {
  const lines = readCsv(text.includes('\t') ? `sep=\t\n${text}` : text, mostLines + 1);
  const wide = Math.max(0, ...lines.map(({ cells }) => Math.max(-1, ...cells.keys()) + 1));
  const block = lines.map(({ cells }) =>
    Array.from({ length: wide }, (_, i) => String(cells.get(i) ?? '')),
  );
  const places = headPlaces(block[0] ?? [], labelOf);
  if (places.filter((place) => place >= 0).length < leastHeads) return { block, byHead: false };
  const laid = block.slice(1).map((line) => {
    const own = shownColumns.map(() => '');
    places.forEach((place, i) => {
      if (place >= 0) own[place] = line[i] ?? '';
    });
    return own;
  });
  return { block: laid, byHead: true };
}

function headPlaces(head: readonly string[], labelOf: (column: Column) => string): number[] {
  const known = new Map(
    shownColumns.flatMap((column, i) => [
      [plainName(labelOf(column)), i] as const,
      [column.key.toLowerCase(), i] as const,
    ]),
  );
  return head.map((text) => known.get(plainName(text.replace(/\*+\s*$/, ''))) ?? -1);
}
