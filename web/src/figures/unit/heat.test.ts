import { describe, expect, it } from 'vitest';
import type { ReferenceDistrict } from '../../territory/queries.ts';
import { heatLevel, heatOf } from './heat.ts';

const district = (id: string, type: ReferenceDistrict['type'], name: string) =>
  ({ id, unitId: 'KZ-55', type, name: {}, short: { kk: name } }) as unknown as ReferenceDistrict;
const districts = [
  district('1', 'district', 'Май'),
  district('2', 'city', 'Павлодар қ.'),
  district('3', 'district', 'Ақтоғай'),
];
const cells = [
  { districtId: '2', scheme: 'deepfake', activities: 7 },
  { districtId: 'none', scheme: 'deepfake', activities: 2 },
  { districtId: '3', scheme: 'none', activities: 4 },
];
const schemes = ['phishing-page', 'deepfake'];

describe('white spots', () => {
  const heat = heatOf(districts, schemes, cells, 'kk', 'Бүкіл өңір');

  it('are cells of districts in which no activity explained the scheme', () => {
    expect(heat.spots).toBe(5);
    expect(heat.rows.map((row) => [row.name, row.counts, row.spots])).toEqual([
      ['Павлодар қ.', [0, 7], 1],
      ['Ақтоғай', [0, 0], 2],
      ['Май', [0, 0], 2],
      ['Бүкіл өңір', [0, 2], 0],
    ]);
  });

  it('are not filled by entries of the whole unit, nor by those that name no scheme', () => {
    expect(heat.rows.find((row) => row.districtId === '3')?.spots).toBe(2);
  });

  it('does a central body not have, since it has no districts', () => {
    expect(heatOf([], schemes, [], 'kk', 'Бүкіл ел')).toEqual({
      rows: [{ districtId: 'none', name: 'Бүкіл ел', counts: [0, 0], spots: 0 }],
      spots: 0,
    });
  });
});

it('darkens a cell by the same steps in every unit', () => {
  expect([0, 1, 2, 3, 5, 8, 9, 15, 16, 99].map(heatLevel)).toEqual([0, 1, 1, 2, 3, 3, 4, 4, 5, 5]);
});
