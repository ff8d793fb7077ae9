/** A table on its way into a file: typed cells, so that dates are dates and numbers are numbers. */
export type CellKind = 'text' | 'number' | 'rate' | 'percent' | 'date';

export interface Column {
  readonly header: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
}

/** Text; a number; a day `YYYY-MM-DD` in a column of dates; null for no data. */
export type CellContent = string | number | null;

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** Who made the file, when, of which instant and filter: lines of label and value. */
export type Stamp = readonly (readonly [string, string])[];
