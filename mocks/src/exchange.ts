/** Exports. CSV as the API writes it: BOM, `;`, CRLF, no cell that a program takes for a formula. */

import { measures } from '@saqbol/shared/activities/channels.ts';
import { type ListColumn, readColumns } from '@saqbol/shared/activities/list-columns.ts';
import { measureColumns } from '@saqbol/shared/activities/list-measures.ts';
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
  exportFiguresCsv,
  exportFiguresXlsx,
} from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { csvType } from '@saqbol/shared/exchange/file-types.ts';
import { filteredActivities, orderOf } from './activities.list.ts';
import { toRow } from './activities.record.ts';
import { campaignInSight } from './campaigns.ts';
import { figuresOf } from './figures.ts';
import { type Handler, handle } from './platform/handler.ts';
import { inOrder } from './platform/paging.ts';
import { Problem } from './platform/problem.ts';

type Cell = string | number | boolean | null | readonly string[];

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = Array.isArray(cell) ? cell.join(', ') : String(cell);
  // A text that a spreadsheet would run is made one that it shows.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Rows of cells as CSV; the first row names the columns by the fields of the contract. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
}

const activityColumns = [
  'id',
  'unitId',
  'districtId',
  'kind',
  'title',
  'status',
  'review',
  'startsOn',
  'endsOn',
  'place',
  'schemes',
  'audiences',
  'partnerIds',
  'sourceNamed',
  'flagCount',
  'updatedAt',
] as const;

const fieldsOf: Readonly<Record<ListColumn, readonly (typeof activityColumns)[number][]>> = {
  startsOn: ['startsOn', 'endsOn'],
  title: ['title'],
  unit: ['unitId'],
  district: ['districtId'],
  place: ['place'],
  kind: ['kind'],
  numbers: [],
  schemes: ['schemes'],
  audiences: ['audiences'],
  partners: ['partnerIds'],
  source: ['sourceNamed'],
  state: ['status', 'review'],
  flags: ['flagCount'],
  updatedAt: ['updatedAt'],
};

/** The columns of the screen and the id; all that there are when none are named. */
function shownFields(columns: string | undefined, shown: Parameters<typeof measureColumns>[0]) {
  const chosen = columns === undefined ? null : readColumns(columns);
  if (!chosen) return { fields: activityColumns, numbers: measures };
  return {
    fields: [...chosen.flatMap((name) => fieldsOf[name]), 'id'] as const,
    numbers: chosen.includes('numbers')
      ? measureColumns(shown).flatMap((column) => column.measures)
      : [],
  };
}

const figureColumns = [
  'key',
  'activities',
  'activitiesPer100k',
  'metInPerson',
  'metInPersonPer1000',
  'peopleLow',
  'peopleHigh',
  'contacts',
  'delivered',
  'seen',
  'engaged',
  'partnerships',
  'banksEngaged',
  'developersEngaged',
  'districtsCovered',
  'districtsTotal',
  'schemesCovered',
  'schemesTotal',
  'sourceNamed',
  'publications',
  'attributionShare',
  'population',
] as const;

/** Workbooks are the API's alone: the mocks stay small. @throws Problem 406 always */
function noWorkbook(): never {
  throw new Problem('request/not-acceptable');
}

export const exchangeHandlers: Handler[] = [
  handle(exportActivitiesXlsx, noWorkbook),
  handle(exportFiguresXlsx, noWorkbook),
  handle(exportActivitiesCsv, ({ store, actor, params, query, today }) => {
    const campaign = campaignInSight(store, actor, params.id);
    const { sort, lang: _, columns, ...filters } = query;
    const found = filteredActivities(store, actor, { ...filters, campaignId: campaign.id });
    const rows = inOrder(found, orderOf(sort)).map(toRow);
    const { fields, numbers } = shownFields(columns, filters);
    const content = toCsv([
      [...fields, ...numbers],
      ...rows.map((row) => [
        ...fields.map((name) => row[name]),
        ...numbers.map((name) => row.measures[name] ?? null),
      ]),
    ]);
    const file = { content, name: `${campaign.letterNo}-activities-${today}.csv`, type: csvType };
    return { file, about: { chain: actor.unitId, id: campaign.id } };
  }),
  handle(exportFiguresCsv, (call) => {
    const { store, actor, params, query, today } = call;
    const campaign = campaignInSight(store, actor, params.id);
    const { rows, total } = figuresOf(call, campaign.id, query);
    const content = toCsv([
      figureColumns,
      ...[...rows, total].map((row) => figureColumns.map((name) => row[name])),
    ]);
    const file = { content, name: `${campaign.letterNo}-figures-${today}.csv`, type: csvType };
    return { file, about: { chain: actor.unitId, id: campaign.id } };
  }),
];
