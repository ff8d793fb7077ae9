/** The registers as the database holds them, kept in memory: they change by administrators' imports only. */

import type { Scoped } from '../platform/database/scope.ts';
import type { Call } from '../platform/http/handler.ts';
import { selectRegisters } from './territory.queries.ts';

export type Registers = Awaited<ReturnType<typeof loadRegisters>>;

/** How long a process may not notice a change of the registers, in milliseconds. */
const freshFor = 10_000;
const cache = new WeakMap<object, { readonly at: number; readonly registers: Registers }>();

/** The registers of the call's installation. */
export async function registers({
  services,
  tx,
}: Pick<Call, 'services' | 'tx'>): Promise<Registers> {
  const key = services.database.pool;
  const known = cache.get(key);
  if (known && performance.now() - known.at < freshFor) return known.registers;
  const loaded = await loadRegisters(tx);
  cache.set(key, { at: performance.now(), registers: loaded });
  return loaded;
}

export async function loadRegisters(tx: Scoped) {
  const rows = await selectRegisters(tx);
  const units = new Map(rows.units.map((unit) => [unit.id, unit]));
  const districts = new Map(rows.districts.map((district) => [district.id, district]));
  const organisations = new Map(rows.organisations.map((one) => [one.id, one]));
  const districtsOf = Map.groupBy(rows.districts, (district) => district.unitId);
  return {
    ...rows,
    unit: (id: string) => units.get(id),
    isUnit: (id: string) => units.has(id),
    district: (id: string) => districts.get(id),
    districtUnit: (id: string) => districts.get(id)?.unitId,
    districtsOf: (unitId: string) => districtsOf.get(unitId) ?? [],
    organisation: (id: string) => organisations.get(id),
    isOrganisation: (id: string) => organisations.has(id),
  };
}
