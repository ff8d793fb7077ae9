import {
  activityFilters,
  activityListQuery,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { viewSearch } from '@saqbol/shared/views/view.schema.ts';
import { describe, expect, it } from 'vitest';
import { filterKeys, isFiltered, readActivitySearch, withFilter } from './activity-search.ts';

const full = {
  q: 'кездесу',
  unitId: 'KZ-55',
  districtId: '553600000',
  kind: 'meeting',
  status: 'held',
  review: 'queried',
  scheme: 'deepfake',
  audience: 'pensioners',
  channel: 'in-person',
  measure: 'attendees',
  partnerId: 'halyk',
  sourceNamed: 'unknown',
  flagged: 'open',
  mine: 'yes',
  from: '2026-03-02',
  to: '2026-03-10',
  figure: 'met',
} as const;

describe('the list of entries in the address', () => {
  it('knows every filter of the contract, and no other', () => {
    const { campaignId: _, ...filters } = activityFilters;
    expect([...filterKeys].toSorted()).toEqual(Object.keys(filters).toSorted());
  });

  it('lets through what the contract takes, so that nothing in an address is refused later', () => {
    const given = { ...full, campaign: 'c1', sort: '-met', columns: 'title,kind', view: 'v1' };
    const search = readActivitySearch(given);
    expect(search).toEqual(given);
    const { view: _v, ...saved } = search;
    expect(viewSearch.safeParse(saved).success).toBe(true);
    const { campaign: _c, columns: _, ...query } = saved;
    expect(activityListQuery.safeParse(query).success).toBe(true);
  });

  it('leaves out what is wrong, so that an old or mistyped address still opens the list', () => {
    const wrong = { kind: 'picnic', from: '2026-13-40', unitId: 'DE-1', districtId: '12', page: 3 };
    const columns = 'title,secret';
    expect(readActivitySearch({ ...wrong, columns, figure: 'met' })).toEqual({ figure: 'met' });
  });

  it('writes columns in one order, so that equal choices are one view', () => {
    expect(readActivitySearch({ columns: 'state,kind' })).toEqual({ columns: 'title,kind,state' });
  });

  it('reads a search that looks like a number as text', () => {
    expect(readActivitySearch({ q: 2026 })).toEqual({ q: '2026' });
  });

  it('lets a district go with its unit, so that the list is not empty for no reason', () => {
    const search = readActivitySearch({ unitId: 'KZ-55', districtId: '553600000', kind: 'press' });
    expect(withFilter(search, { unitId: 'KZ-10' })).toEqual({ unitId: 'KZ-10', kind: 'press' });
    expect(withFilter(search, { kind: undefined }).districtId).toBe('553600000');
  });

  it('tells an empty list from one that a filter has emptied', () => {
    expect(isFiltered({ campaign: 'c1', sort: 'title' })).toBe(false);
    expect(isFiltered({ mine: 'yes' })).toBe(true);
  });
});
