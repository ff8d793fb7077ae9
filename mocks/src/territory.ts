import { districtById, districts } from '@saqbol/shared/territory/districts.ts';
import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { nationPopulation, unitById, units } from '@saqbol/shared/territory/units.ts';
import { organisationsInSight } from './organisations.record.ts';
import { type Handler, handle } from './platform/handler.ts';

export function populationOf(unitId: string): number | null {
  return unitById.get(unitId)?.population?.value ?? null;
}

export function isDistrictOf(unitId: string): (districtId: string) => boolean {
  return (districtId) => districtById.get(districtId)?.unitId === unitId;
}

export const territoryHandlers: Handler[] = [
  handle(getReference, ({ store, actor }) => ({
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
      organisations: organisationsInSight(store, actor).map(
        ({ id, kind, name, short, bin, aliases, status, mergedInto, note }) => ({
          id,
          kind,
          name,
          short,
          bin,
          aliases,
          status,
          mergedInto,
          note,
        }),
      ),
      nationPopulation,
    },
  })),
];
