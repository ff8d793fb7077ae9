/**
 * The list of entries in the address: the filters of the contract (`activityListQuery`) under their
 * own names, the letter as `campaign`. Written without zod, since addresses are read in the first
 * bundle; a test holds it against the contract.
 */
import {
  activityKinds,
  activityStatuses,
  audiences,
  reviewStatuses,
} from '@saqbol/shared/activities/activity.codes.ts';
import { channels, measures } from '@saqbol/shared/activities/channels.ts';
import { readColumns, writeColumns } from '@saqbol/shared/activities/list-columns.ts';
import { type ActivitySort, activitySorts } from '@saqbol/shared/activities/list-sorts.ts';
import { figureFilters } from '@saqbol/shared/figures/figure.codes.ts';
import {
  compact,
  readCode,
  readText,
  searchShapes as shapes,
} from '../../platform/router/read-search.ts';

export const defaultSort: ActivitySort = '-startsOn';

export type ActivitySearch = ReturnType<typeof readActivitySearch>;

/** What the address says; what it says wrongly is left out. */
export function readActivitySearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, shapes.id),
    q: readText(given.q, shapes.line),
    unitId: readText(given.unitId, shapes.unit),
    /** `none`: entries for the whole unit. */
    districtId: readCode(given.districtId, ['none']) ?? readText(given.districtId, shapes.district),
    kind: readCode(given.kind, activityKinds),
    status: readCode(given.status, activityStatuses),
    review: readCode(given.review, reviewStatuses),
    scheme: readText(given.scheme, shapes.id),
    audience: readCode(given.audience, audiences),
    channel: readCode(given.channel, channels),
    measure: readCode(given.measure, measures),
    partnerId: readText(given.partnerId, shapes.id),
    sourceNamed: readCode(given.sourceNamed, ['yes', 'no', 'unknown']),
    flagged: readCode(given.flagged, ['yes', 'open']),
    mine: readCode(given.mine, ['yes']),
    from: readText(given.from, shapes.day),
    to: readText(given.to, shapes.day),
    figure: readCode(given.figure, figureFilters),
    sort: readCode(given.sort, activitySorts),
    columns: columnsOf(given.columns),
    /** The saved view from which the list was opened; `all`: none, not even the default. */
    view: readText(given.view, shapes.id),
  });
}

/** Columns in one order, so that equal choices make equal addresses. */
function columnsOf(given: unknown): string | undefined {
  const columns = typeof given === 'string' ? readColumns(given) : null;
  return columns ? writeColumns(columns) : undefined;
}

/** Keys of the address that narrow the list; the letter and the order do not. */
export const filterKeys = [
  'q',
  'unitId',
  'districtId',
  'kind',
  'status',
  'review',
  'scheme',
  'audience',
  'channel',
  'measure',
  'partnerId',
  'sourceNamed',
  'flagged',
  'mine',
  'from',
  'to',
  'figure',
] as const satisfies readonly (keyof ActivitySearch)[];
export type FilterKey = (typeof filterKeys)[number];

export function isFiltered(search: ActivitySearch): boolean {
  return filterKeys.some((key) => search[key] !== undefined);
}

/** Filters of which one gives way when the other is set: a district belongs to its unit. */
export function withFilter(
  search: ActivitySearch,
  change: Partial<Record<FilterKey, string | undefined>>,
): ActivitySearch {
  const next: Record<string, unknown> = { ...search, ...change };
  if ('unitId' in change && !('districtId' in change)) delete next.districtId;
  return readActivitySearch(next);
}

/** The same list without any filter. */
export function withoutFilters(search: ActivitySearch): ActivitySearch {
  const { campaign, sort, columns, view } = search;
  return compact({ campaign, sort, columns, view });
}
