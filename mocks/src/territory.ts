import type { CountedTerritory } from '@saqbol/shared/figures/recount.types.ts';
import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import { districtById, districts } from '@saqbol/shared/territory/districts.ts';
import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { nationPopulation, unitById, units } from '@saqbol/shared/territory/units.ts';
import { type Handler, handle } from './platform/handler.ts';

/** The registers as the recount reads them. */
export const territory: CountedTerritory = {
  units: units.map(({ id, kind, population }) => ({
    id,
    kind,
    population: population?.value ?? null,
  })),
  districts: districts.map(({ kato, unitId }) => ({ id: kato, unitId })),
  organisations: registeredOrganisations.map(({ id, kind }) => ({ id, kind })),
  nationPopulation: nationPopulation.value,
};

export const organisationById = new Map(registeredOrganisations.map((one) => [one.id, one]));

export function populationOf(unitId: string): number | null {
  return unitById.get(unitId)?.population?.value ?? null;
}

export function isDistrictOf(unitId: string): (districtId: string) => boolean {
  return (districtId) => districtById.get(districtId)?.unitId === unitId;
}

export const territoryHandlers: Handler[] = [
  handle(getReference, () => ({
    body: {
      units: units.map(({ id, kind, name, title, short, population }) => ({
        id,
        kind,
        name,
        title,
        short,
        population,
      })),
      districts: districts.map(({ kato, unitId, type, name, short }) => ({
        id: kato,
        unitId,
        type,
        name,
        short,
      })),
      organisations: registeredOrganisations.map(({ id, kind, name, short, bin, note }) => ({
        id,
        kind,
        name,
        short,
        bin,
        note,
      })),
      nationPopulation,
    },
  })),
];
