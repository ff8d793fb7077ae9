/** Rows of entries as people write them, by the codes of the columns. */
import type { ImportColumn } from '@saqbol/shared/imports/import.columns.ts';

export type Row = Partial<Record<ImportColumn, string | number>>;

/** A held meeting in Kokshetau with one number, by Kazakh names. */
export function meetingRow(fields: Row = {}): Row {
  return {
    district: 'Көкшетау қ.',
    kind: 'Халықпен кездесу, дәріс',
    title: 'Зейнеткерлермен кездесу',
    status: 'өтті',
    startsOn: '09.03.2026',
    schemes: 'Фишингтік бет',
    audiences: 'Зейнеткерлер',
    channel: 'Кездесу, дәріс, сабақ',
    measure: 'Қатысушылар саны',
    count: 64,
    method: 'саналған',
    ...fields,
  };
}

/** Rows as a CSV whose columns are named by their codes. */
export function csvRows(rows: readonly Row[], separator = ';'): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as ImportColumn[];
  const cell = (value: string | number | undefined) =>
    value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`;
  return [keys, ...rows.map((row) => keys.map((key) => row[key]))]
    .map((line) => `${line.map(cell).join(separator)}\r\n`)
    .join('');
}
