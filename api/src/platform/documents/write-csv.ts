import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * CSV as Excel opens it here: byte-order mark, semicolons, CRLF. Texts that a spreadsheet would run
 * as a formula are escaped; numbers keep a point, days are `YYYY-MM-DD`.
 */
export function csvOf({ columns, rows }: Table): string {
  return stringify(
    [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => cell ?? ''))],
    {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
      escape_formulas: true,
      // Else a bare line feed inside a text stays unquoted.
      quoted_string: true,
    },
  );
}
