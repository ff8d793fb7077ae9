import type { CountedTerritory } from '@saqbol/shared/figures/recount.types.ts';
import { districts } from '@saqbol/shared/territory/districts.ts';
import { nationPopulation, units } from '@saqbol/shared/territory/units.ts';

/** Units and districts as the recount reads them; organisations stand in the store. */
export const districtsAndUnits: Omit<CountedTerritory, 'organisations'> = {
  units: units.map(({ id, kind, population }) => ({
    id,
    kind,
    population: population?.value ?? null,
  })),
  districts: districts.map(({ kato, unitId }) => ({ id: kato, unitId })),
  nationPopulation: nationPopulation.value,
};
