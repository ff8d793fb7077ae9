import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CellContent, Column, Stamp, Table } from './table.ts';

/** Excel refuses longer texts in a cell. */
const longestText = 32_767;
const formats: Readonly<Record<Column['kind'], string | undefined>> = {
  text: '@',
  number: '#,##0',
  rate: '#,##0.0',
  percent: '0.0%',
  date: 'dd.mm.yyyy',
};

/** A workbook: the table with a frozen head and filter, the meaning of its columns, and the stamp. */
export async function xlsxOf(
  table: Table,
  about: { name: string; stamp: Stamp },
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      sheetOf(table),
      {
        name: about.name,
        columns: [{ width: 32 }, { width: 100 }],
        rows: about.stamp.map((line) => [...line]),
      },
    ],
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function sheetOf({ name, columns, rows }: Table): WriteSheet {
  const lastColumn = columnName(columns.length - 1);
  return {
    name,
    columns: columns.map(({ kind, width }) => ({
      width,
      ...(formats[kind] && { numFmt: formats[kind] }),
    })),
    rows: [
      columns.map(({ header }) => header),
      ...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i] as Column))),
    ],
    cells: new Map(
      columns.map((_, i) => [
        `0,${i}`,
        { style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } },
      ]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${rows.length + 1}` },
  };
}

function cellOf(content: CellContent, { kind }: Column): CellValue {
  if (content === null) return null;
  if (kind === 'date') return new Date(`${content}T00:00:00Z`);
  return typeof content === 'string' ? content.slice(0, longestText) : content;
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
