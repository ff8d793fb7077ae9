import { getRouteApi } from '@tanstack/react-router';
import { type MapSearch, readMapSearch } from './map-search.ts';

const route = getRouteApi('/signed-in/map');

/** The address of the map and ways to change it; the way back leads through views, not through units. */
export function useMapAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<MapSearch>, replace: boolean) =>
    void navigate({
      search: (old: MapSearch) => readMapSearch({ ...old, ...change }),
      replace,
      resetScroll: false,
    });
  return {
    search,
    /** Another view: a step of the browser's history. */
    show: (change: Partial<MapSearch>) => go(change, false),
    /** Another letter: a period of the old one means nothing in it. */
    showCampaign: (campaign: string) => go({ campaign, from: undefined, to: undefined }, false),
    /** Selects a unit, or sorts: no step of its own. */
    select: (unit: string | undefined) => go({ unit }, true),
    sort: (sort: MapSearch['sort']) => go({ sort }, true),
    openUnit: (unitId: string) =>
      void navigate({
        to: '/units/$unitId',
        params: { unitId },
        search: { campaign: search.campaign, basis: search.basis },
      }),
  };
}
export type MapAddress = ReturnType<typeof useMapAddress>;
