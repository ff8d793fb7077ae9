import register from '../registers/districts.json' with { type: 'json' };
import type { DistrictRecord } from './district.schema.ts';
import type { KazakhCases } from './unit.schema.ts';
import type { TerritoryId } from './units.ts';

/** A district of the built-in register. */
export type District = DistrictRecord & { readonly unitId: TerritoryId };

// The file is checked against `districtSchema` by districts.test.ts, not at every start.
export const districts = register.districts as unknown as readonly District[];

/** Districts by their KATO code, which is their id everywhere. */
export const districtById: ReadonlyMap<string, District> = new Map(
  districts.map((district) => [district.kato, district]),
);
// By hand: old telephones in the districts have no Map.groupBy.
const byUnit = new Map<string, District[]>();
for (const district of districts) {
  const group = byUnit.get(district.unitId);
  if (group) group.push(district);
  else byUnit.set(district.unitId, [district]);
}

/** Districts of one unit in the order of their KATO codes; none for a central body. */
export function districtsOfUnit(unitId: string): readonly District[] {
  return byUnit.get(unitId) ?? [];
}

// All district names end in a word of type, so their declension is a closed table, not a guess.
const kazakhEndings: Readonly<Record<string, Omit<KazakhCases, 'nom'>>> = {
  ауданы: {
    gen: 'ауданының',
    dat: 'ауданына',
    acc: 'ауданын',
    loc: 'ауданында',
    abl: 'ауданынан',
    ins: 'ауданымен',
  },
  аудан: {
    gen: 'ауданның',
    dat: 'ауданға',
    acc: 'ауданды',
    loc: 'ауданда',
    abl: 'ауданнан',
    ins: 'ауданмен',
  },
  қаласы: {
    gen: 'қаласының',
    dat: 'қаласына',
    acc: 'қаласын',
    loc: 'қаласында',
    abl: 'қаласынан',
    ins: 'қаласымен',
  },
};

/** «Май ауданы» in all cases; null for a name that does not end in ауданы, аудан or қаласы. */
export function kazakhDistrictCases(name: string): KazakhCases | null {
  const space = name.lastIndexOf(' ');
  const endings = kazakhEndings[name.slice(space + 1)];
  if (!endings) return null;
  const stem = name.slice(0, space + 1);
  return {
    nom: name,
    gen: stem + endings.gen,
    dat: stem + endings.dat,
    acc: stem + endings.acc,
    loc: stem + endings.loc,
    abl: stem + endings.abl,
    ins: stem + endings.ins,
  };
}
