/** People by channel from single reach entries; the range itself is figures/people.ts. */
import { channels, isInPerson, levelOf } from '../activities/channels.ts';
import type { PeopleByChannel, PeopleRange } from './people.ts';
import { peopleOfNation, peopleOfUnit } from './people.ts';
import type { CountedEntry, CountedReach } from './recount.types.ts';

export interface PlacedReach {
  readonly entry: CountedEntry;
  readonly reach: CountedReach;
}

export type CountedPlacedReach = PlacedReach & { readonly reach: { readonly count: number } };

function hasCount(one: PlacedReach): one is CountedPlacedReach {
  return one.reach.count !== null;
}

/**
 * Reach entries that say something about people: L3 with a number, but not the declared repeat
 * audience of an in-person channel, which was counted when it came first.
 */
export function reachOfPeople(
  entries: readonly CountedEntry[],
  national: boolean,
): CountedPlacedReach[] {
  return entries
    .flatMap((entry) => entry.reach.map((reach) => ({ entry, reach })))
    .filter(({ reach }) => (reach.scope === 'nation') === national)
    .filter(({ reach }) => levelOf[reach.measure] === 3)
    .filter(({ reach }) => !(isInPerson(reach.channel) && reach.audienceNew === 'repeat'))
    .filter(hasCount);
}

/** The largest entry; of equal ones the first by the ids of entry and reach entry. */
function largestOf(list: readonly CountedPlacedReach[]): CountedPlacedReach[] {
  const sorted = list.toSorted(
    (a, b) =>
      b.reach.count - a.reach.count ||
      compareText(a.entry.id, b.entry.id) ||
      compareText(a.reach.id, b.reach.id),
  );
  return sorted.slice(0, 1);
}

/** Per channel, the entries that make its people: all of an in-person channel, the largest of others. */
export function makersByChannel(
  reach: readonly CountedPlacedReach[],
): Map<string, readonly CountedPlacedReach[]> {
  const makers = new Map<string, readonly CountedPlacedReach[]>();
  for (const channel of channels) {
    const own = reach.filter((one) => one.reach.channel === channel);
    if (own.length > 0) makers.set(channel, isInPerson(channel) ? own : largestOf(own));
  }
  return makers;
}

export function peopleByChannel(reach: readonly CountedPlacedReach[]): PeopleByChannel {
  const people = new Map<string, number>();
  for (const [channel, makers] of makersByChannel(reach)) {
    people.set(
      channel,
      makers.reduce((sum, one) => sum + one.reach.count, 0),
    );
  }
  return people;
}

/**
 * People over any set of entries: each unit for itself, capped by its residents, then added up, for
 * people live in one place. National entries are left out: they belong to the nation as a whole.
 * @param populationOf residents of a unit, or null for no cap
 */
export function peopleOfUnits(
  entries: readonly CountedEntry[],
  populationOf: (unitId: string) => number | null,
): PeopleRange[] {
  const units = Map.groupBy(entries, (entry) => entry.unitId);
  return [...units].map(([unitId, own]) =>
    peopleOfUnit(peopleByChannel(reachOfPeople(own, false)), populationOf(unitId)),
  );
}

/** The nation as a whole, where national channels count, once. */
export function peopleOfCountry(
  entries: readonly CountedEntry[],
  populationOf: (unitId: string) => number | null,
  population: number | null,
): PeopleRange {
  const national = peopleByChannel(reachOfPeople(entries, true));
  return peopleOfNation(peopleOfUnits(entries, populationOf), national, population);
}

/** By code units, as the database's "C" collation does: independent of any language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
