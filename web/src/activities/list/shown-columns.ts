import {
  type ListColumn,
  readColumns,
  writeColumns,
} from '@saqbol/shared/activities/list-columns.ts';
import type { ActivitySearch } from './activity-search.ts';

/** Kept on the device for lists whose address says nothing of columns. */
const storageKey = 'saqbol.columns';

/** What the list shows when nobody has chosen: by role and figure. */
export function usualColumns(search: ActivitySearch, withUnits: boolean): ListColumn[] {
  const ofSource = search.figure && /^(publications|source)/.test(search.figure);
  return [
    'startsOn',
    'title',
    ...(withUnits ? (['unit'] as const) : []),
    'district',
    'kind',
    'numbers',
    'schemes',
    ...(ofSource ? (['source'] as const) : []),
    'state',
    'flags',
  ];
}

/** The address first, then what this device has kept, then the usual ones. */
export function shownColumns(search: ActivitySearch, withUnits: boolean): readonly ListColumn[] {
  const chosen = search.columns ?? (search.view && search.view !== 'all' ? null : keptColumns());
  return (chosen && readColumns(chosen)) || usualColumns(search, withUnits);
}

/** Kept for the lists to come; the usual ones need not be. */
export function keepColumns(columns: readonly ListColumn[] | null): void {
  try {
    if (columns) localStorage.setItem(storageKey, writeColumns(columns));
    else localStorage.removeItem(storageKey);
  } catch (error) {
    console.warn(error); // storage is forbidden: the address alone keeps them
  }
}

function keptColumns(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
