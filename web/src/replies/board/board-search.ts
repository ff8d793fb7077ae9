/** The board in the address: letter, filters, order. Without zod: addresses are read in the first bundle. */
import { compact, readCode, readText, searchShapes } from '../../platform/router/read-search.ts';

/** States as the strip counts them, in the order of need. */
export const boardGroups = [
  'overdue',
  'draft',
  'extended',
  'waiting',
  'review',
  'returned',
  'accepted',
] as const;
export type BoardGroup = (typeof boardGroups)[number];

export const requests = ['R1', 'R2', 'R3', 'R4'] as const;

/** Columns that sort; `need` is the usual order. */
export const boardSorts = [
  'need',
  'name',
  'entries',
  'requests',
  'arrival',
  'state',
  'reviewer',
  'accepted',
  'changed',
  'age',
] as const;
export type BoardSort = (typeof boardSorts)[number];
const sortTexts = boardSorts.flatMap((key) => [key, `-${key}`] as const);

export type BoardSearch = ReturnType<typeof readBoardSearch>;

/** What the address says; what it says wrongly is left out. */
export function readBoardSearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, searchShapes.id),
    state: readCode(given.state, boardGroups),
    missing: readCode(given.missing, requests),
    late: readCode(given.late, ['yes']),
    changed: readCode(given.changed, ['yes']),
    mine: readCode(given.mine, ['yes']),
    sort: readCode(given.sort, sortTexts),
  });
}

const filterKeys = ['state', 'missing', 'late', 'changed', 'mine'] as const;

export function isNarrowed(search: BoardSearch): boolean {
  return filterKeys.some((key) => search[key] !== undefined);
}

export function withoutFilters({ campaign, sort }: BoardSearch): BoardSearch {
  return compact({ campaign, sort });
}

export interface BoardOrder {
  readonly key: BoardSort;
  readonly isDescending: boolean;
}

export function orderOf({ sort = 'need' }: BoardSearch): BoardOrder {
  const isDescending = sort.startsWith('-');
  return { key: (isDescending ? sort.slice(1) : sort) as BoardSort, isDescending };
}
