import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { districtsOf, type ReferenceDistrict, type Registers } from '../../territory/queries.ts';

export interface DistrictFigures {
  readonly district: ReferenceDistrict;
  /** Null: no entry of the district counts. */
  readonly row: FigureRow | null;
}

/** Every district of the unit with its figures: those without an event first, then by name. */
export function districtFigures(
  registers: Registers,
  unitId: string,
  rows: readonly FigureRow[],
  language: Language,
): DistrictFigures[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const compare = compareNames(language);
  const held = (one: DistrictFigures) => (one.row ? 1 : 0);
  return districtsOf(registers, unitId)
    .map((district) => {
      const row = byKey.get(district.id);
      return { district, row: row && row.activities > 0 ? row : null };
    })
    .sort(
      (a, b) => held(a) - held(b) || compare(a.district.name[language], b.district.name[language]),
    );
}
