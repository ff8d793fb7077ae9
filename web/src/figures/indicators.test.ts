import { indicators } from '@saqbol/shared/figures/figure.codes.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { noData } from '@saqbol/shared/format/numbers.ts';
import { describe, expect, it } from 'vitest';
import { formatClass, formatOnLand, formatRow, indicatorValue } from './indicators.ts';

const row = {
  key: 'KZ-55',
  activities: 42,
  activitiesPer100k: 5.5636,
  metInPersonPer1000: 44.0864,
  peopleLow: 29_151,
  peopleHigh: 86_034,
  partnerships: 6,
  banksEngaged: 5,
  banksTotal: 23,
  districtsCovered: 10,
  districtsTotal: 13,
  schemesCovered: 6,
  schemesTotal: 6,
  attributionShare: 12 / 13,
} as FigureRow;

describe('an indicator', () => {
  it('is written with both ends, with its whole, or in percent, as it is counted', () => {
    const texts = indicators.map((each) =>
      formatRow(each, row, false, 'kk').replaceAll('\u00a0', ' '),
    );
    expect(texts).toEqual([
      '42',
      '5,6',
      '44,1',
      '29 151 – 86 034',
      '6',
      '5 / 23',
      '10 / 13',
      '6 / 6',
      '92,3 %',
    ]);
  });

  it('is ranked and coloured by the figure that is shown, so that equal figures are equal', () => {
    expect(indicatorValue('metInPersonPer1000', row, false)).toBe(44.1);
    expect(
      indicatorValue('metInPersonPer1000', { ...row, metInPersonPer1000: 44.1401 }, false),
    ).toBe(44.1);
  });

  it('has no data for a unit that has entered nothing: it has not declared a zero', () => {
    const silent = { ...row, activities: 0, partnerships: 0, banksEngaged: 0 };
    for (const each of indicators) {
      expect(indicatorValue(each, silent, true)).toBe(null);
      expect(formatRow(each, silent, true, 'kk')).toBe(noData);
    }
  });

  it('counts partners that were won before the first entry', () => {
    const silent = { ...row, activities: 0 };
    expect(indicatorValue('partnerships', silent, true)).toBe(6);
    expect(indicatorValue('activities', silent, true)).toBe(null);
  });

  it('keeps a true zero of a unit that has entered something', () => {
    expect(indicatorValue('activities', { ...row, activities: 0 }, false)).toBe(0);
  });

  it('is short on the land and never loses an end of people', () => {
    expect(formatOnLand('people', row, 29_151, 'en')).toBe('29–86k');
    expect(formatOnLand('people', { ...row, peopleHigh: 4755 }, 2850, 'en')).toBe('2,850–4,755');
    expect(formatOnLand('districtsCovered', row, 77, 'en')).toBe('77%');
  });

  it('names the borders of a class without needless decimals', () => {
    expect(formatClass('metInPersonPer1000', 30, 39.9, 'en').replaceAll('\u00a0', ' ')).toBe(
      '30 – 39.9',
    );
    expect(formatClass('people', 20_000, 29_999, 'en')).toBe('20–30k');
  });
});
