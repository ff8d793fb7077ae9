/** District × scheme as rows of a table, with the white spots counted. */
import type { Language } from '@saqbol/shared/format/language.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import type { ReferenceDistrict } from '../../territory/queries.ts';
import type { Level } from '../map-classes.ts';

export interface HeatCell {
  readonly districtId: string;
  readonly scheme: string;
  readonly activities: number;
}
export interface HeatRow {
  /** `none`: entries for the whole unit, which cover no district. */
  readonly districtId: string;
  readonly name: string;
  /** In the order of the schemes. */
  readonly counts: readonly number[];
  readonly spots: number;
}
export interface Heat {
  readonly rows: readonly HeatRow[];
  /** Cells of districts where a scheme was explained to nobody. */
  readonly spots: number;
}

const wholeUnit = 'none';

/** Cities first, then districts by name; entries of the whole unit below. */
export function heatOf(
  districts: readonly ReferenceDistrict[],
  schemes: readonly string[],
  cells: readonly HeatCell[],
  language: Language,
  nameOfWhole: string,
): Heat {
  const counts = new Map(
    cells.map((cell) => [`${cell.districtId} ${cell.scheme}`, cell.activities]),
  );
  const compare = compareNames(language);
  const row = (districtId: string, name: string): HeatRow => {
    const own = schemes.map((scheme) => counts.get(`${districtId} ${scheme}`) ?? 0);
    const spots = districtId === wholeUnit ? 0 : own.filter((count) => count === 0).length;
    return { districtId, name, counts: own, spots };
  };
  const isDistrict = (district: ReferenceDistrict) => Number(district.type === 'district');
  const rows = [...districts]
    .sort((a, b) => isDistrict(a) - isDistrict(b) || compare(a.short[language], b.short[language]))
    // «р-н» is one word.
    .map((district) => row(district.id, district.short[language].replaceAll('-', '\u2011')));
  return {
    rows: [...rows, row(wholeUnit, nameOfWhole)],
    spots: rows.reduce((sum, each) => sum + each.spots, 0),
  };
}

/** The least number of each class; the same for every unit, so that their pages can be compared. */
export const heatFrom: readonly number[] = [1, 3, 5, 9, 16];

export function heatLevel(count: number): Level | 0 {
  return heatFrom.filter((from) => count >= from).length as Level | 0;
}
