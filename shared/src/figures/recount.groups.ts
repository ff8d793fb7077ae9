/** By what entries are grouped: the keys of an entry, and the order of the rows. */
import { activityKinds, audiences } from '../activities/activity.codes.ts';
import { countsOn } from '../activities/activity.rules.ts';
import { channels } from '../activities/channels.ts';
import { mondayOf } from '../campaigns/calendar/days.ts';
import type { FigureGrouping } from './figure.codes.ts';
import { compareText } from './recount.people.ts';
import type { CountedCampaign, CountedEntry } from './recount.types.ts';

/** Groupings other than by place. */
export type Dimension = Exclude<FigureGrouping, 'unit' | 'district'>;

/** The key of entries that have none: no scheme, no audience, no partner, no reach, no district. */
export const noKey = 'none';

function orNone(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? [...new Set(keys)] : [noKey];
}

/** The rows in which an entry counts: several where it has several schemes, audiences, partners. */
export function keysOf(entry: CountedEntry, by: Dimension): readonly string[] {
  switch (by) {
    case 'scheme':
      return orNone(entry.schemes);
    case 'kind':
      return [entry.kind];
    case 'audience':
      return orNone(entry.audiences);
    case 'channel':
      return orNone(entry.reach.map((reach) => reach.channel));
    case 'organisation':
      return orNone(entry.partnerIds);
    case 'week':
      return [mondayOf(countsOn(entry))];
  }
}

/** What of an entry belongs to the row: all of it, but in a row of a channel that channel alone. */
export function partOf(entry: CountedEntry, by: Dimension, key: string): CountedEntry {
  if (by !== 'channel') return entry;
  return { ...entry, reach: entry.reach.filter((reach) => reach.channel === key) };
}

/** Keys in the order of the code lists and the letter, others by their text; `none` stands last. */
export function inOrder(
  keys: Iterable<string>,
  by: Dimension,
  campaign: CountedCampaign,
): string[] {
  const known: readonly string[] =
    {
      scheme: campaign.schemes.map((scheme) => scheme.code),
      kind: activityKinds,
      audience: audiences,
      channel: channels,
      organisation: [],
      week: [],
    }[by] ?? [];
  const place = (key: string) => {
    if (key === noKey) return known.length + 1;
    const index = known.indexOf(key);
    return index < 0 ? known.length : index;
  };
  return [...new Set(keys)].sort((a, b) => place(a) - place(b) || compareText(a, b));
}
