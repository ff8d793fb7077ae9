/** What a frozen entry says, and what of it was corrected against the version before. */
import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { type Measure, measures } from '@saqbol/shared/activities/channels.ts';
import type { Lack, ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import type { EntryListName } from './review-search.ts';

export type EntryChange = 'added' | 'corrected' | 'removed';

/** Sums of an entry by measure; a measure without any number is absent. */
export function sumsOf({ reach }: Pick<Activity, 'reach'>): Partial<Record<Measure, number>> {
  const sums: Partial<Record<Measure, number>> = {};
  for (const { measure, count } of reach) {
    if (count !== null) sums[measure] = (sums[measure] ?? 0) + count;
  }
  return sums;
}

/** Fields that a correction is told of, in the order of the form. */
export const comparedFields = [
  'title',
  'kind',
  'days',
  'district',
  'place',
  'schemes',
  'audiences',
  'partners',
  'source',
] as const;
export type ComparedField = (typeof comparedFields)[number];

const factOf: Readonly<Record<ComparedField, (entry: Activity) => unknown>> = {
  title: (entry) => entry.title,
  kind: (entry) => entry.kind,
  days: (entry) => [entry.startsOn, entry.endsOn],
  district: (entry) => entry.districtId,
  place: (entry) => entry.place,
  schemes: (entry) => [...entry.schemes].sort(),
  audiences: (entry) => [...entry.audiences].sort(),
  partners: (entry) => [...entry.partnerIds].sort(),
  source: (entry) => [entry.sourceNamed, entry.sourceWhere],
};

/** Which fields were corrected. */
export function correctedFields(before: Activity, now: Activity): ComparedField[] {
  return comparedFields.filter(
    (field) => JSON.stringify(factOf[field](before)) !== JSON.stringify(factOf[field](now)),
  );
}

/** Numbers that were corrected, each as it was and is; null: there was none. */
export function correctedSums(before: Activity, now: Activity) {
  const [old, sums] = [sumsOf(before), sumsOf(now)];
  return measures
    .filter((measure) => old[measure] !== sums[measure])
    .map((measure) => ({
      measure,
      was: old[measure] ?? null,
      isNow: sums[measure] ?? null,
    }));
}

/** Entries of the list: of the version; what was removed is in the version before. */
export function entriesOfList(
  list: EntryListName,
  now: ReplyVersion,
  before: ReplyVersion | undefined,
  lacks: readonly Lack[],
): Activity[] {
  const { entries, difference } = now;
  if (list === 'all') return entries;
  if (list === 'removed') return pick(before?.entries ?? [], difference?.removed ?? []);
  if (list === 'added' || list === 'corrected') return pick(entries, difference?.[list] ?? []);
  return pick(entries, lacks.find((lack) => lack.code === list)?.ids ?? []);
}

/** What became of an entry since the version before; null: nothing, or there is none before. */
export function changeOf(id: string, { difference }: ReplyVersion): EntryChange | null {
  const kinds = ['added', 'corrected', 'removed'] as const;
  return kinds.find((kind) => difference?.[kind].includes(id)) ?? null;
}

function pick(entries: readonly Activity[], ids: readonly string[]): Activity[] {
  const wanted = new Set(ids);
  return entries.filter((entry) => wanted.has(entry.id));
}
