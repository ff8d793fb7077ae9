/** The sheets of a workbook for entries: how to fill it, the table, its lists and its mark. */
import {
  type Column,
  columnLetters,
  importColumns,
  type NameList,
  nameLists,
  shownColumns,
} from '@saqbol/shared/imports/import.columns.ts';
import {
  mostImportLines,
  workbookMarkSheet,
  workbookSchema,
} from '@saqbol/shared/imports/import.limits.ts';
import type { Cell } from '@saqbol/shared/imports/read-cell.ts';
import { type Named, type NamedLists, vocabularyOf } from '@saqbol/shared/imports/vocabulary.ts';
import type { WrittenLine } from '@saqbol/shared/imports/write-lines.ts';
import type { Translator } from '@saqbol/shared/words/translate.ts';
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';

const listsSheet = '_lists';
const columns: readonly Column[] = importColumns;
const head = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
/** As the screens mark an error: a warm tint behind the cell. */
const wrongFill = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: 'FBEAE0' },
} as const;
const formats: Partial<Record<Column['kind'], string>> = {
  text: '@',
  paragraph: '@',
  name: '@',
  names: '@',
  links: '@',
  time: '@',
  date: 'dd.mm.yyyy',
  count: '#,##0',
};

export interface MarkedLine {
  readonly cells: WrittenLine;
  /** Columns with an error, and what is said of the line. */
  readonly wrong?: ReadonlySet<string>;
  readonly said?: string;
}

/** The table itself, with hidden columns first. With marks: one more column that says the errors. */
export function tableSheet(
  lines: readonly MarkedLine[],
  { t, lists, isMarked }: { t: Translator; lists: NamedLists; isMarked: boolean },
): WriteSheet {
  const saidColumn = isMarked ? [{ width: 60, style: { alignment: { wrapText: true } } }] : [];
  const marks = lines.flatMap(({ wrong }, i) =>
    columns.flatMap(({ key }, c) => (wrong?.has(key) ? [[`${i + 1},${c}`] as const] : [])),
  );
  return {
    name: t('imports.workbook.entries'),
    columns: [
      ...columns.map(({ kind, of, width }) => ({
        width,
        ...(formats[kind] && { numFmt: formats[kind] }),
        ...(of === 'record' && { hidden: true }),
      })),
      ...saidColumn,
    ],
    rows: [
      [
        ...columns.map((column) => headOf(column, t)),
        ...(isMarked ? [t('imports.workbook.errors')] : []),
      ],
      ...lines.map(({ cells, said }) => [
        ...columns.map(({ key, kind }) => typed(cells[key], kind)),
        ...(isMarked ? [said ?? null] : []),
      ]),
    ],
    cells: new Map<string, { style: CellStyle }>([
      ...[...columns, ...saidColumn].map((_, c) => [`0,${c}`, { style: head }] as const),
      ...marks.map(([place]) => {
        const [, c] = place.split(',').map(Number);
        const numFmt = formats[columns[c as number]?.kind ?? 'text'];
        return [place, { style: { fill: wrongFill, ...(numFmt && { numFmt }) } }] as const;
      }),
    ]),
    dataValidations: columns.flatMap((column, c) => validationOf(column, c, lists)),
    freezePane: { rows: 1 },
  };
}

function headOf({ key, isNeeded }: Column, t: Translator): string {
  return `${t(`imports.columns.${key}`)}${isNeeded ? ' *' : ''}`;
}

/** Days as days; whatever else a person wrote in their place as it is. */
function typed(cell: Cell | undefined, kind: Column['kind']): CellValue {
  if (cell === undefined) return null;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(cell)))
    return new Date(`${cell}T00:00:00Z`);
  // «_x000D_» would be read as the character that it names (ECMA-376 part 1, 22.9.2.19).
  return typeof cell === 'string' ? cell.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : cell;
}

/** A drop-down; where several names may stand in a cell, it does not insist. */
function validationOf({ list, kind }: Column, c: number, lists: NamedLists) {
  if (!list) return [];
  const letters = columnLetters(nameLists.indexOf(list) * 2);
  const rows = Math.max(lists[list].length, 1);
  const range = `${columnLetters(c)}2:${columnLetters(c)}${mostImportLines + 1}`;
  return [
    {
      type: 'list' as const,
      formula1: `'${listsSheet}'!$${letters}$2:$${letters}$${rows + 1}`,
      range,
      allowBlank: true,
      showErrorMessage: kind === 'name',
    },
  ];
}

/** Names with their codes, a pair of columns a list; locked. */
export function listSheet(lists: NamedLists): WriteSheet {
  const vocabulary = vocabularyOf(lists);
  const depth = Math.max(...nameLists.map((list) => lists[list].length));
  const cellsOf = (list: NameList, one: Named | undefined) =>
    one ? [vocabulary.labelOf(list, one.code), one.code] : [null, null];
  return {
    name: listsSheet,
    rows: [
      nameLists.flatMap((list) => [list, 'code']),
      ...Array.from({ length: depth }, (_, i) =>
        nameLists.flatMap((list) => cellsOf(list, lists[list][i])),
      ),
    ],
    hidden: true,
    protection: { sheet: true },
  };
}

/** For whom the workbook was made; read again when it comes back. */
export function markSheet(unitId: string, campaignId: string, lang: string): WriteSheet {
  return {
    name: workbookMarkSheet,
    rows: [
      ['schema', workbookSchema],
      ['unit', unitId],
      ['campaign', campaignId],
      ['language', lang],
    ],
    veryHidden: true,
    protection: { sheet: true },
  };
}

const steps = [1, 2, 3, 4, 5, 6, 7] as const;

/** The first sheet: what to do, and every column with an example. */
export function aboutSheet(
  about: { readonly unit: string; readonly letter: string; readonly madeOn: string },
  { t, lists, note }: { t: Translator; lists: NamedLists; note: string | null },
): WriteSheet {
  const w = (key: string) => t(`imports.workbook.${key}`);
  const rows: CellValue[][] = [
    [w('title')],
    [w('madeFor'), about.unit],
    [w('letter'), about.letter],
    [w('madeOn'), new Date(`${about.madeOn}T00:00:00Z`)],
    [],
    ...(note === null ? [] : [[note], []]),
    ...steps.map((n) => [n, w(`step${n}`)]),
    [],
    [w('columnHead'), w('hintHead'), w('exampleHead')],
    ...shownColumns.map((column) => [
      headOf(column, t),
      t(`imports.hints.${column.key}`),
      exampleOf(column, t, lists),
    ]),
  ];
  return {
    name: w('about'),
    columns: [
      { width: 34 },
      { width: 90, style: { alignment: { wrapText: true } } },
      { width: 48 },
    ],
    rows,
    cells: new Map([
      ['0,0', { style: { font: { bold: true, size: 14 } } }],
      ['3,1', { style: { numFmt: 'dd.mm.yyyy', alignment: { horizontal: 'left' } } }],
    ]),
  };
}

const examples: Partial<Record<Column['key'], string>> = {
  title: 'exampleTitle',
  place: 'examplePlace',
  description: 'exampleDescription',
  sourceWhere: 'exampleSourceWhere',
  methodNote: 'exampleMethodNote',
  explanation: 'exampleReason',
  correctionReason: 'exampleMethodNote',
};
const exampleNames: Partial<Record<NameList, string>> = {
  statuses: 'held',
  channels: 'in-person',
  measures: 'attendees',
  answers: 'yes',
};

function exampleOf({ key, kind, list }: Column, t: Translator, lists: NamedLists): string {
  if (list) {
    const wanted = exampleNames[list];
    const known =
      lists[list].find(({ code }) => code === wanted) ??
      lists[list].at(list === 'districts' ? 1 : 0);
    const second = kind === 'names' ? lists[list][1] : undefined;
    return [known?.label, second?.label].filter(Boolean).join('; ');
  }
  const worded = examples[key];
  if (worded) return t(`imports.workbook.${worded}`);
  if (kind === 'date') return '10.03.2026';
  if (kind === 'time') return '15:00';
  if (kind === 'count') return '64';
  return kind === 'links' || key === 'reachLink' ? 'https://example.kz/news' : '';
}

/** What a person may choose: own districts, partners of the unit; all the rest as it is known. */
export function offered(
  lists: NamedLists,
  { districtIds, partnerIds }: { districtIds: readonly string[]; partnerIds: readonly string[] },
): NamedLists {
  const partners = lists.organisations.filter(({ code }) => partnerIds.includes(code));
  return {
    ...lists,
    districts:
      districtIds.length > 0
        ? lists.districts.filter(({ code }) => districtIds.includes(code))
        : lists.districts,
    organisations: partners.length > 0 ? partners : lists.organisations,
    channels: lists.channels.filter(({ code }) => code !== 'link'),
  };
}
