/** The way back from a figure to the entries that make it, for lists opened from a figure. */
import { isPublication } from '../activities/activity.codes.ts';
import { families, levelOf, type Measure, measures } from '../activities/channels.ts';
import type { FigureFilter } from './figure.codes.ts';
import { type PeopleByChannel, peopleOfUnit } from './people.ts';
import {
  type CountedPlacedReach,
  makersByChannel,
  peopleByChannel,
  peopleOfUnits,
  reachOfPeople,
} from './recount.people.ts';
import type { CountedEntry } from './recount.types.ts';

const contactMeasures = measures.filter((measure) => levelOf[measure] === 2);

/** Where the figure stands: residents cap a unit's people, and only the nation has national channels. */
export interface FigurePlace {
  readonly isNation: boolean;
  readonly populationOf: (unitId: string) => number | null;
}

/**
 * Exactly the entries that make a figure.
 * @param entries those that count, already narrowed to the figure's unit, district, period and key
 */
export function makersOf<E extends CountedEntry>(
  figure: FigureFilter,
  entries: readonly E[],
  place: FigurePlace,
): E[] {
  switch (figure) {
    case 'activities':
      return [...entries];
    case 'met':
    case 'delivered':
    case 'seen':
    case 'engaged':
      return entries.filter((entry) => hasNumber(entry, families[figure]));
    case 'contacts':
      return entries.filter((entry) => hasNumber(entry, contactMeasures));
    case 'publications':
      return entries.filter((entry) => isPublication(entry.kind));
    case 'source-named':
      return entries.filter((entry) => isPublication(entry.kind) && entry.sourceNamed === true);
    case 'source-not-named':
      return entries.filter((entry) => isPublication(entry.kind) && entry.sourceNamed !== true);
    case 'people-low':
      return onlyOf(entries, place.isNation ? lowOfNation(entries, place) : lowOfUnits(entries));
    case 'people-high':
      return onlyOf(entries, [
        ...highOfUnits(entries),
        ...(place.isNation ? allMakers(reachOfPeople(entries, true)) : []),
      ]);
  }
}

function hasNumber(entry: CountedEntry, names: readonly Measure[]): boolean {
  return entry.reach.some((reach) => reach.count !== null && names.includes(reach.measure));
}

function onlyOf<E extends CountedEntry>(
  entries: readonly E[],
  makers: readonly CountedPlacedReach[],
): E[] {
  const ids = new Set(makers.map((one) => one.entry.id));
  return entries.filter((entry) => ids.has(entry.id));
}

function allMakers(reach: readonly CountedPlacedReach[]): CountedPlacedReach[] {
  return [...makersByChannel(reach).values()].flat();
}

/** The makers of the highest channel; of equally high ones the first in the list of channels. */
function makersOfHighest(reach: readonly CountedPlacedReach[]): readonly CountedPlacedReach[] {
  const people = peopleByChannel(reach);
  const highest = highestOf(people);
  const channel = [...people].find(([, value]) => value === highest)?.[0];
  return channel === undefined ? [] : (makersByChannel(reach).get(channel) ?? []);
}

function highestOf(people: PeopleByChannel): number | null {
  return peopleOfUnit(people, null).low;
}

function byUnit(entries: readonly CountedEntry[]): (readonly CountedEntry[])[] {
  return [...Map.groupBy(entries, (entry) => entry.unitId).values()];
}

function lowOfUnits(entries: readonly CountedEntry[]): CountedPlacedReach[] {
  return byUnit(entries).flatMap((own) => makersOfHighest(reachOfPeople(own, false)));
}

function highOfUnits(entries: readonly CountedEntry[]): CountedPlacedReach[] {
  return byUnit(entries).flatMap((own) => allMakers(reachOfPeople(own, false)));
}

/** The nation's low is either the units' lows together or one national channel, whichever is more. */
function lowOfNation(
  entries: readonly CountedEntry[],
  { populationOf }: FigurePlace,
): readonly CountedPlacedReach[] {
  const national = reachOfPeople(entries, true);
  const ofUnits = peopleOfUnits(entries, populationOf).map((range) => range.low);
  const sum = ofUnits.reduce((total: number, low) => total + (low ?? 0), 0);
  const highest = highestOf(peopleByChannel(national));
  return highest !== null && highest > sum ? makersOfHighest(national) : lowOfUnits(entries);
}
