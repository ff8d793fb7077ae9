/**
 * The registers as the database holds them, kept in memory. Units and districts are the same for
 * everybody; of organisations each territory has what it sees. A change is told to all processes.
 */
import { type Scoped, sightOf } from '../platform/database/scope.ts';
import type { Call } from '../platform/http/handler.ts';
import { notifyRegisters, selectOrganisationRows, selectTerritory } from './territory.queries.ts';

export type Registers = Awaited<ReturnType<typeof loadRegisters>>;

/** Notices of a change go through it to all processes. */
export const registersChannel = 'saqbol_registers';

/** How long a process may not notice a change whose notice was lost, in milliseconds. */
const freshFor = 10_000;

interface Kept {
  /** By territory and unit. */
  readonly bySight: Map<string, { readonly at: number; readonly registers: Registers }>;
  /** Snapshots from before this moment are not kept: they may not know of the change. */
  changedAt: number;
}

const installations = new WeakMap<object, Kept>();

function keptOf(pool: object): Kept {
  const known = installations.get(pool);
  if (known) return known;
  const kept: Kept = { bySight: new Map(), changedAt: 0 };
  installations.set(pool, kept);
  return kept;
}

type Needs = Pick<Call, 'services' | 'tx'>;

/** The registers of the call's installation, as the actor of its transaction sees them. */
export async function registers({ services, tx }: Needs): Promise<Registers> {
  const kept = keptOf(services.database.pool);
  const known = kept.bySight.get(keyOf(tx));
  if (known && performance.now() - known.at < freshFor) return known.registers;
  return reload(kept, tx);
}

/**
 * The registers that know these organisations, if anybody does: one that was just proposed through
 * another process is read anew.
 */
export async function registersKnowing(call: Needs, ids: readonly string[]): Promise<Registers> {
  const known = await registers(call);
  if (ids.every(known.isOrganisation)) return known;
  return reload(keptOf(call.services.database.pool), call.tx);
}

async function reload(kept: Kept, tx: Scoped): Promise<Registers> {
  const at = performance.now();
  const loaded = await loadRegisters(tx);
  if (sightOf(tx).begunAt > kept.changedAt) kept.bySight.set(keyOf(tx), { at, registers: loaded });
  return loaded;
}

/** In the transaction that changes an organisation: all processes read anew once it is committed. */
export async function tellRegistersChanged(call: Needs & Pick<Call, 'afterCommit'>): Promise<void> {
  await notifyRegisters(call.tx);
  // This process at once: the answer may be followed by the next request sooner than by the notice.
  call.afterCommit(async () => forgetRegisters(call.services.database.pool));
}

/** After a change of an organisation, by this process or another. */
export function forgetRegisters(pool: object): void {
  const kept = keptOf(pool);
  kept.changedAt = performance.now();
  kept.bySight.clear();
}

function keyOf(tx: Scoped): string {
  const { territory, unitId } = sightOf(tx);
  return territory === 'unit' ? `unit ${unitId}` : territory;
}

export async function loadRegisters(tx: Scoped) {
  const rows = { ...(await selectTerritory(tx)), organisations: await selectOrganisationRows(tx) };
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
    /** Merged ones too: what names them follows to the one that was kept. */
    isOrganisation: (id: string) => organisations.has(id),
  };
}
