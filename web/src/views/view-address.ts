import type { View } from '@saqbol/shared/views/view.schema.ts';
import { type ActivitySearch, readActivitySearch } from '../activities/list/activity-search.ts';

/** What a view keeps of an address: all of it but the view's own name. */
export function savedPart({ view: _, ...search }: ActivitySearch): Omit<ActivitySearch, 'view'> {
  return search;
}

/** The address that a view stands for. */
export function addressOfView({ id, search }: View): ActivitySearch {
  return readActivitySearch({ ...search, view: id });
}

/** The whole list, not even narrowed by the default view. */
export const wholeList: ActivitySearch = { view: 'all' };

/** The view from which the list was opened, and whether the address has moved away from it. */
export function currentView(
  search: ActivitySearch,
  views: readonly View[],
): { readonly view: View; readonly changed: boolean } | null {
  const view = views.find(({ id }) => id === search.view);
  return view
    ? { view, changed: !isSame(savedPart(search), savedPart(addressOfView(view))) }
    : null;
}

/**
 * Where the list opens when its address says nothing: the default view. Whoever empties the filters
 * by hand says `all` and stays there.
 */
export function openingAddress(
  search: ActivitySearch,
  views: readonly View[],
): ActivitySearch | null {
  if (Object.keys(search).length > 0) return null;
  const standard = views.find(({ isDefault }) => isDefault);
  return standard ? addressOfView(standard) : null;
}

function isSame(a: object, b: object): boolean {
  const text = (one: object) => JSON.stringify(Object.entries(one).sort());
  return text(a) === text(b);
}
