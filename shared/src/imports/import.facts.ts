/** What a plan needs to know besides the file, and which of it has to be asked for. */
import type { Actor } from '../accounts/roles.ts';
import type { ReviewStatus } from '../activities/activity.codes.ts';
import type { RuleContext } from '../activities/activity.rules.ts';
import type { ActivityInput } from '../activities/activity.schema.ts';
import type { Measure } from '../activities/channels.ts';
import { findDuplicate } from '../activities/duplicates.ts';
import { type UsualValues, usualOf } from '../activities/usual.ts';
import type { DraftEntry } from './gather-entries.ts';

/** An entry of the unit that the file names by its id. */
export type StandingEntry = Omit<ActivityInput, 'campaignId'> & {
  readonly factsVersion: number;
  readonly isInVersion: boolean;
  readonly isDeleted: boolean;
  readonly createdBy: string;
  readonly review: ReviewStatus;
};

/** Counts of one measure at one place, newest first, each with its entry. */
export type UsualCounts = readonly (readonly [activityId: string, count: number])[];
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The facts as they are fetched: plain, so that they travel between threads. */
export interface GivenFacts {
  readonly campaign: RuleContext['campaign'] & { readonly id: string };
  readonly today: string;
  readonly actor: Actor;
  readonly unit: RuleContext['unit'];
  readonly organisationIds: readonly string[];
  readonly districtIds: readonly string[];
  readonly standing: readonly StandingEntry[];
  /** By `placeKey`. */
  readonly duplicates: readonly (readonly [key: string, entries: readonly Titled[]])[];
  /** By `usualKey`. */
  readonly usual: readonly (readonly [key: string, counts: UsualCounts])[];
}

export interface ImportFacts {
  readonly campaign: GivenFacts['campaign'];
  readonly actor: Actor;
  readonly unit: RuleContext['unit'];
  readonly standing: ReadonlyMap<string, StandingEntry>;
  /** What the rules ask about an entry; `id` of the standing one, which is no likeness of itself. */
  contextFor(entry: ActivityInput, id: string | null): RuleContext;
  /** A new entry of the file may be the double of a later one. */
  remember(entry: ActivityInput): void;
}

/** Former values looked at for the outlier test. */
const usualDepth = 40;
/** Entries of a file that a later one is compared with, at one place, day and kind. */
const mostCompared = 10;

export function placeKey(entry: { districtId: string | null; startsOn: string; kind: string }) {
  return `${entry.districtId ?? ''} ${entry.startsOn} ${entry.kind}`;
}

export function usualKey(districtId: string | null, channel: string, measure: string): string {
  return `${districtId ?? ''} ${channel} ${measure}`;
}

/** Keys of what has to be fetched for these drafts. */
export function keysOf(drafts: readonly DraftEntry[]) {
  const ids = new Set<string>();
  const places = new Set<string>();
  const usual = new Set<string>();
  for (const { id, values, reach } of drafts) {
    if (id !== null) ids.add(id);
    const { district, startsOn, kind } = values;
    const districtId = typeof district === 'string' ? district : null;
    if (typeof startsOn === 'string' && typeof kind === 'string')
      places.add(placeKey({ districtId, startsOn, kind }));
    if (values.status !== 'held') continue;
    for (const { values: one } of reach) {
      if (typeof one.channel === 'string' && typeof one.measure === 'string')
        usual.add(usualKey(districtId, one.channel, one.measure));
    }
  }
  return { ids: [...ids], places: [...places], usual: [...usual] };
}

export function importFacts(given: GivenFacts): ImportFacts {
  const organisations = new Set(given.organisationIds);
  const districts = new Set(given.districtIds);
  const duplicates = new Map(given.duplicates);
  const counts = new Map(given.usual);
  const inFile = new Map<string, Titled[]>();
  const usualOfAll = new Map<string, UsualValues>();
  const usual = (key: string, id: string | null): UsualValues => {
    const all = counts.get(key) ?? [];
    if (id !== null) return valuesOf(all.filter(([owner]) => owner !== id));
    const known = usualOfAll.get(key) ?? valuesOf(all);
    usualOfAll.set(key, known);
    return known;
  };
  return {
    campaign: given.campaign,
    actor: given.actor,
    unit: given.unit,
    standing: new Map(given.standing.map((one) => [one.id, one])),
    contextFor(entry, id) {
      const key = placeKey(entry);
      const alike = [...(duplicates.get(key) ?? []), ...(inFile.get(key) ?? [])];
      return {
        campaign: given.campaign,
        today: given.today,
        unit: given.unit,
        isOrganisation: (one) => organisations.has(one),
        isOwnDistrict: (one) => districts.has(one),
        usual: (channel: string, measure: Measure) =>
          usual(usualKey(entry.districtId, channel, measure), id),
        duplicateOf: findDuplicate(
          entry.title,
          alike.filter((one) => one.id !== id),
        ),
      };
    },
    remember(entry) {
      const known = inFile.get(placeKey(entry));
      if (!known) inFile.set(placeKey(entry), [entry]);
      else if (known.length < mostCompared) known.push(entry);
    },
  };
}

function valuesOf(counts: UsualCounts): UsualValues {
  return usualOf(counts.slice(0, usualDepth).map(([, count]) => count));
}
