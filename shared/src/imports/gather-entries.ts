/**
 * Lines of a table as entries. A line with a title, kind or day begins an entry; a line that holds
 * a number alone adds it to the entry above, or to the one whose hidden id it carries.
 */
import type { ActivityInput } from '../activities/activity.schema.ts';
import { type Channel, measuresOf } from '../activities/channels.ts';
import { type Column, type ImportColumn, shownColumns } from './import.columns.ts';
import { type Cell, type CellValue, readCell } from './read-cell.ts';
import type { ImportTable, TableLine } from './read-table.ts';
import { type Vocabulary, wholeUnit } from './vocabulary.ts';

/** Something to be said of a cell. */
export interface Issue {
  /** Number of the line in the file. */
  readonly line: number;
  readonly column: ImportColumn;
  readonly severity: 'error' | 'warning';
  /** Of the words `fieldErrors`, or of `rules` for a warning. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The reason given for a warning. */
  readonly reason?: string | null;
}

type Values = Partial<Record<ImportColumn, CellValue>>;

export interface DraftReach {
  readonly line: number;
  /** The hidden id, whatever stands there. */
  readonly id: string | null;
  readonly values: Values;
}

/** An entry as the file gives it: typed, not judged. */
export interface DraftEntry {
  readonly lines: readonly TableLine[];
  /** The hidden id of an exported entry; a copied line is a new entry without one. */
  readonly id: string | null;
  readonly version: number | null;
  readonly values: Values;
  readonly reach: readonly DraftReach[];
  readonly issues: readonly Issue[];
}

interface Place {
  /** Taken for an empty district: the only one of an officer. */
  readonly defaultDistrict: string | null;
}

export function gatherEntries(
  table: ImportTable,
  vocabulary: Vocabulary,
  place: Place,
): DraftEntry[] {
  return groupLines(table.lines).map((lines) => draftOf(lines, vocabulary, place));
}

const beginsEntry: readonly ImportColumn[] = ['title', 'kind', 'startsOn', 'status'];

/** The lines of each entry; the first of them is the entry's own. */
function groupLines(lines: readonly TableLine[]): TableLine[][] {
  const groups: TableLine[][] = [];
  const byId = new Map<string, TableLine[]>();
  for (const line of lines) {
    const id = textOf(line.cells.id);
    const above = (id && byId.get(id)) || groups.at(-1);
    if (above && !beginsEntry.some((key) => line.cells[key] !== undefined)) {
      above.push(line);
      continue;
    }
    // A line copied with its hidden cells is an entry of its own.
    const isCopy = id !== null && byId.has(id);
    const group = [isCopy ? withoutRecord(line) : line];
    groups.push(group);
    if (id && !isCopy) byId.set(id, group);
  }
  return groups;
}

function withoutRecord({ n, cells }: TableLine): TableLine {
  const { id: _, version: __, reachId: ___, ...own } = cells;
  return { n, cells: own };
}

function textOf(cell: Cell | undefined): string | null {
  return cell === undefined ? null : String(cell).trim() || null;
}

const entryColumns = shownColumns.filter(({ of }) => of === 'entry');
const reachColumns = shownColumns.filter(({ of }) => of === 'reach');

function draftOf(
  lines: readonly TableLine[],
  vocabulary: Vocabulary,
  { defaultDistrict }: Place,
): DraftEntry {
  const first = lines[0] as TableLine;
  const issues: Issue[] = [];
  const values = valuesOf(first, entryColumns, vocabulary, issues);
  if (values.district === wholeUnit) values.district = null;
  else values.district ??= defaultDistrict;
  const reach = lines.flatMap((line): DraftReach[] => {
    if (!reachColumns.some(({ key }) => line.cells[key] !== undefined)) return [];
    const own = valuesOf(line, reachColumns, vocabulary, issues);
    own.measure ??= onlyMeasure(own.channel);
    return [{ line: line.n, id: textOf(line.cells.reachId), values: own }];
  });
  const version = Number(first.cells.version);
  return {
    lines,
    id: textOf(first.cells.id),
    version: Number.isInteger(version) ? version : null,
    values,
    reach,
    issues,
  };
}

function valuesOf(
  line: TableLine,
  columns: readonly Column[],
  vocabulary: Vocabulary,
  issues: Issue[],
): Values {
  const values: Values = {};
  for (const column of columns) {
    const cell = line.cells[column.key];
    if (cell === undefined) continue;
    const read = readCell(column, cell, vocabulary);
    values[column.key] = read.value;
    if ('error' in read)
      issues.push({ line: line.n, column: column.key, severity: 'error', code: read.error });
  }
  return values;
}

/** A channel that is measured in one way alone need not be asked how. */
function onlyMeasure(channel: CellValue | undefined): string | null {
  const measures = measuresOf[channel as Channel] ?? [];
  return measures.length === 1 ? (measures[0] as string) : null;
}

/** The column of a field that a rule or schema points at, and its line. */
export function cellOfPointer(pointer: string, draft: DraftEntry): Pick<Issue, 'line' | 'column'> {
  const [, field = '', index = '', inner = ''] = pointer.split('/');
  const own = draft.lines[0]?.n ?? 0;
  if (field !== 'reach') return { line: own, column: columnOfField[field] ?? 'title' };
  const line = draft.reach[Number(index)]?.line ?? own;
  return { line, column: columnOfReach[inner] ?? 'count' };
}

const columnOfField: Readonly<Record<string, ImportColumn>> = {
  districtId: 'district',
  kind: 'kind',
  title: 'title',
  status: 'status',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  startsAtTime: 'startsAtTime',
  place: 'place',
  description: 'description',
  schemes: 'schemes',
  audiences: 'audiences',
  languages: 'languages',
  partnerIds: 'partners',
  jointUnitIds: 'jointUnits',
  sourceNamed: 'sourceNamed',
  sourceWhere: 'sourceWhere',
  links: 'links',
  explanations: 'explanation',
  correctionReason: 'correctionReason',
} satisfies Partial<Record<keyof ActivityInput | 'correctionReason', ImportColumn>>;

const columnOfReach: Readonly<Record<string, ImportColumn>> = {
  channel: 'channel',
  measure: 'measure',
  count: 'count',
  method: 'method',
  methodNote: 'methodNote',
  periodFrom: 'periodFrom',
  periodTo: 'periodTo',
  audienceNew: 'audienceNew',
  scope: 'scope',
  organisationId: 'organisation',
  link: 'reachLink',
};
