import register from '../registers/units.json' with { type: 'json' };
import type { Population, UnitRecord } from './unit.schema.ts';

/** The 20 territories of the map, in the order of their ISO 3166-2 codes. */
export const territoryIds = [
  'KZ-10',
  'KZ-11',
  'KZ-15',
  'KZ-19',
  'KZ-23',
  'KZ-27',
  'KZ-31',
  'KZ-33',
  'KZ-35',
  'KZ-39',
  'KZ-43',
  'KZ-47',
  'KZ-55',
  'KZ-59',
  'KZ-61',
  'KZ-62',
  'KZ-63',
  'KZ-71',
  'KZ-75',
  'KZ-79',
] as const;
/** Central bodies that receive letters, in the order of the first letter's list. */
export const centralBodyIds = ['KZ-MIA', 'KZ-MAI', 'KZ-MCI', 'KZ-NB'] as const;
/** The sender of the letters. */
export const committeeId = 'KZ-COM';

export type TerritoryId = (typeof territoryIds)[number];
export type CentralBodyId = (typeof centralBodyIds)[number];
export type UnitId = TerritoryId | CentralBodyId | typeof committeeId;

/** A unit of the built-in register. Units added by an administrator are plain `UnitRecord`s. */
export type Unit = UnitRecord & { readonly id: UnitId };
/** A unit with a place on the map: its geographic fields are never null. */
export type Territory = Unit & {
  readonly id: TerritoryId;
  readonly kind: 'oblast' | 'city';
  readonly kato: string;
  readonly centre: NonNullable<UnitRecord['centre']>;
  readonly population: NonNullable<UnitRecord['population']>;
  readonly map: NonNullable<UnitRecord['map']>;
  readonly tile: NonNullable<UnitRecord['tile']>;
};

// The file is checked against `unitSchema` by units.test.ts, not at every start.
export const units = register.units as unknown as readonly Unit[];
/** The whole country, for rates of the national row. */
export const nationPopulation: Population = register.nation.population;

/** Size of the grid of equal tiles (`unit.tile`). */
export const tileGrid = { rows: 5, cols: 6 } as const;

/** Units by their code; a code from outside may have none. */
export const unitById: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.id, unit]));

/** A unit whose code is known to the program; others are looked up in `unitById`. */
export function unitOf(id: UnitId): Unit {
  const unit = unitById.get(id);
  if (!unit) throw new Error(`The register of units has no ${id}`);
  return unit;
}

export function isTerritory(unit: Unit): unit is Territory {
  return unit.map !== null;
}

export const territories: readonly Territory[] = units.filter(isTerritory);
export const centralBodies: readonly Unit[] = units.filter((unit) => unit.kind === 'central');
