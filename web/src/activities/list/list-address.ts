import type { ActivitySearch } from './activity-search.ts';

/*
 * The list as it was last seen in this tab: the way back from an entry leads to the same filter.
 * A reload forgets it; then the way back leads to the whole list.
 */
let last: ActivitySearch = {};

export function rememberList(search: ActivitySearch): void {
  last = search;
}

export function listAddress(): ActivitySearch {
  return last;
}
