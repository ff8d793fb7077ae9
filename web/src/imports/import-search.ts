import { compact, readCode, readText, searchShapes } from '../platform/router/read-search.ts';

export const rowFilters = ['all', 'wrong', 'warned', 'new', 'changed', 'same'] as const;
export type RowFilter = (typeof rowFilters)[number];

export interface ImportSearch {
  /** The import that is looked at. */
  readonly import?: string;
  readonly show?: RowFilter;
  readonly campaign?: string;
}

export function readImportSearch(search: Record<string, unknown>): ImportSearch {
  return compact({
    import: readText(search.import, searchShapes.id),
    show: readCode(search.show, rowFilters),
    campaign: readText(search.campaign, searchShapes.id),
  });
}
