import type { PartnershipSearch } from './partnership-search.ts';

/* The list as it was last seen in this tab: the way back leads to the same filter. */
let last: PartnershipSearch = {};

export function rememberPartnerships(search: PartnershipSearch): void {
  last = search;
}

export function partnershipsAddress(): PartnershipSearch {
  return last;
}
