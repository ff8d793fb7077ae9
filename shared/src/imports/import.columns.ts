/** The columns of the table of entries: one shape for the workbook, CSV, the grid and the marked rows. */

/** Lists whose names stand in cells; each name has its code. */
export const nameLists = [
  'districts',
  'kinds',
  'statuses',
  'schemes',
  'audiences',
  'languages',
  'organisations',
  'units',
  'answers',
  'channels',
  'measures',
  'methods',
  'novelties',
  'scopes',
] as const;
export type NameList = (typeof nameLists)[number];

interface ColumnShape {
  readonly key: string;
  readonly kind: 'text' | 'paragraph' | 'date' | 'time' | 'count' | 'name' | 'names' | 'links';
  /** Of the entry as a whole, of one of its numbers, or only for the way back. */
  readonly of: 'entry' | 'reach' | 'record';
  readonly list?: NameList;
  /** A file without it cannot be read. */
  readonly isNeeded?: boolean;
  /** In characters. */
  readonly width: number;
}

/** Hidden columns first: what an exported entry is known by when it comes back. */
export const importColumns = [
  { key: 'id', kind: 'text', of: 'record', width: 38 },
  { key: 'version', kind: 'text', of: 'record', width: 8 },
  { key: 'reachId', kind: 'text', of: 'record', width: 38 },
  { key: 'district', kind: 'name', of: 'entry', list: 'districts', width: 24 },
  { key: 'kind', kind: 'name', of: 'entry', list: 'kinds', isNeeded: true, width: 26 },
  { key: 'title', kind: 'text', of: 'entry', isNeeded: true, width: 44 },
  { key: 'status', kind: 'name', of: 'entry', list: 'statuses', isNeeded: true, width: 14 },
  { key: 'startsOn', kind: 'date', of: 'entry', isNeeded: true, width: 13 },
  { key: 'endsOn', kind: 'date', of: 'entry', width: 13 },
  { key: 'startsAtTime', kind: 'time', of: 'entry', width: 9 },
  { key: 'place', kind: 'text', of: 'entry', width: 28 },
  { key: 'description', kind: 'paragraph', of: 'entry', width: 30 },
  { key: 'schemes', kind: 'names', of: 'entry', list: 'schemes', width: 32 },
  { key: 'audiences', kind: 'names', of: 'entry', list: 'audiences', width: 28 },
  { key: 'languages', kind: 'names', of: 'entry', list: 'languages', width: 16 },
  { key: 'partners', kind: 'names', of: 'entry', list: 'organisations', width: 26 },
  { key: 'jointUnits', kind: 'names', of: 'entry', list: 'units', width: 22 },
  { key: 'sourceNamed', kind: 'name', of: 'entry', list: 'answers', width: 12 },
  { key: 'sourceWhere', kind: 'text', of: 'entry', width: 24 },
  { key: 'links', kind: 'links', of: 'entry', width: 30 },
  { key: 'channel', kind: 'name', of: 'reach', list: 'channels', width: 24 },
  { key: 'measure', kind: 'name', of: 'reach', list: 'measures', width: 26 },
  { key: 'count', kind: 'count', of: 'reach', width: 11 },
  { key: 'method', kind: 'name', of: 'reach', list: 'methods', width: 20 },
  { key: 'methodNote', kind: 'text', of: 'reach', width: 20 },
  { key: 'periodFrom', kind: 'date', of: 'reach', width: 13 },
  { key: 'periodTo', kind: 'date', of: 'reach', width: 13 },
  { key: 'audienceNew', kind: 'name', of: 'reach', list: 'novelties', width: 16 },
  { key: 'scope', kind: 'name', of: 'reach', list: 'scopes', width: 16 },
  { key: 'organisation', kind: 'name', of: 'reach', list: 'organisations', width: 22 },
  { key: 'reachLink', kind: 'text', of: 'reach', width: 26 },
  { key: 'explanation', kind: 'text', of: 'entry', width: 32 },
  { key: 'correctionReason', kind: 'text', of: 'entry', width: 32 },
] as const satisfies readonly ColumnShape[];

export type ImportColumn = (typeof importColumns)[number]['key'];
export type Column = ColumnShape & { readonly key: ImportColumn };

const byKey = new Map<string, Column>(importColumns.map((column) => [column.key, column]));

export function columnOf(key: ImportColumn): Column {
  return byKey.get(key) as Column;
}

export function isImportColumn(key: string): key is ImportColumn {
  return byKey.has(key);
}

/** What people see and fill in. */
export const shownColumns: readonly Column[] = importColumns.filter(({ of }) => of !== 'record');
export const recordColumns: readonly Column[] = importColumns.filter(({ of }) => of === 'record');
export const neededColumns: readonly Column[] = (importColumns as readonly Column[]).filter(
  ({ isNeeded }) => isNeeded,
);

/** «C» for 2, «AA» for 26. */
export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}
