/** Columns of the list of entries, as addresses, saved views and exports name them. Never renamed. */
export const listColumns = [
  'startsOn',
  'title',
  'unit',
  'district',
  'place',
  'kind',
  'numbers',
  'schemes',
  'audiences',
  'partners',
  'source',
  'state',
  'flags',
  'updatedAt',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** Always there: by its title an entry is known and opened. */
export const lastingColumn: ListColumn = 'title';

/**
 * Reads `title,kind,state`: columns in the order of the list, whatever the order in the text.
 * @returns null for a text that names none, one twice, or something else
 */
export function readColumns(text: string): ListColumn[] | null {
  const named = text.split(',');
  const known = listColumns.filter((column) => named.includes(column));
  return known.length === named.length && named.length > 0 ? known : null;
}

/** Columns as they stand in an address: in one order, the lasting one among them. */
export function writeColumns(columns: readonly ListColumn[]): string {
  return listColumns.filter((one) => one === lastingColumn || columns.includes(one)).join(',');
}
