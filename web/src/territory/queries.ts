import type { ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import type { getReference as GetReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/** Without its schema; queries.test.ts holds it to the contract. */
export const getReference = lightEndpoint<typeof GetReference>('GET', '/api/v1/reference');

export type Reference = ResponseOf<typeof GetReference>;
export type ReferenceUnit = Reference['units'][number];
export type ReferenceDistrict = Reference['districts'][number];
export type ReferenceOrganisation = Reference['organisations'][number];

/** The registers, each also by its codes. */
export interface Registers extends Reference {
  readonly unitOf: ReadonlyMap<string, ReferenceUnit>;
  readonly districtOf: ReadonlyMap<string, ReferenceDistrict>;
  readonly organisationOf: ReadonlyMap<string, ReferenceOrganisation>;
}

const tenMinutes = 600_000;

/** Units, districts, organisations: one query for all screens. Registers change rarely. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: async ({ signal }): Promise<Registers> => withCodes(await api(getReference, { signal })),
  staleTime: tenMinutes,
  gcTime: Number.POSITIVE_INFINITY,
  // Maps cannot be compared part by part; a new answer is a new object.
  structuralSharing: false,
});

function withCodes(reference: Reference): Registers {
  return {
    ...reference,
    unitOf: new Map(reference.units.map((one) => [one.id, one])),
    districtOf: new Map(reference.districts.map((one) => [one.id, one])),
    organisationOf: new Map(reference.organisations.map((one) => [one.id, one])),
  };
}

/** The registers with one organisation put in, or in the place of an older version of it. */
export function withOrganisation(
  registers: Registers,
  organisation: ReferenceOrganisation,
): Registers {
  const { id, kind, name, short, bin, aliases, status, mergedInto, note } = organisation;
  const one = { id, kind, name, short, bin, aliases, status, mergedInto, note };
  const isKnown = registers.organisationOf.has(id);
  return withCodes({
    ...registers,
    organisations: isKnown
      ? registers.organisations.map((each) => (each.id === id ? one : each))
      : [...registers.organisations, one],
  });
}

/** The districts of a unit, in the order of the register; none for central bodies. */
export function districtsOf(registers: Registers, unitId: string): ReferenceDistrict[] {
  return registers.districts.filter((one) => one.unitId === unitId);
}
