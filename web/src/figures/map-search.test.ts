import { describe, expect, it } from 'vitest';
import { readMapSearch, readUnitSearch } from './map-search.ts';

describe('the address of the map', () => {
  it('holds the whole view, so that a colleague sees the same', () => {
    const search = {
      campaign: '019cacb3-f200-7a11-9c0b-5a3de1f0c001',
      indicator: 'people',
      view: 'table',
      basis: 'replied',
      from: '2026-03-02',
      to: '2026-03-10',
      unit: 'KZ-55',
      sort: '-banksEngaged',
    };
    expect(readMapSearch(search)).toEqual(search);
  });

  it('leaves out what is no code, day or unit, so that a wrong address shows the plain map', () => {
    expect(
      readMapSearch({
        indicator: 'views',
        view: 1,
        from: '2026-13-01',
        unit: 'RU-55',
        sort: 'x',
        a: 1,
      }),
    ).toEqual({});
    expect(readUnitSearch({ basis: 'live ', campaign: '<script>' })).toEqual({});
  });
});
