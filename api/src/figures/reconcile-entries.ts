import type { CountedEntry } from '@saqbol/shared/figures/recount.types.ts';
import type { StoredEntry } from './reconcile-figures.queries.ts';

/** Equal codes share one text: hundreds of thousands of entries stay in memory at once. */
const texts = new Map<string, string>();
const lists = new Map<string, readonly string[]>();

function shared<T extends string | null>(text: T): T {
  if (text === null) return text;
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return (known ?? text) as T;
}

function sharedList<T extends readonly string[]>(list: T): T {
  const key = list.join(' ');
  const known = lists.get(key);
  if (known === undefined) lists.set(key, list);
  return (known ?? list) as T;
}

/** The entry with what the recount reads and nothing else. */
export function compactEntry(entry: StoredEntry): CountedEntry {
  return {
    id: entry.id,
    campaignId: shared(entry.campaignId),
    unitId: shared(entry.unitId),
    districtId: shared(entry.districtId),
    kind: shared(entry.kind),
    status: shared(entry.status),
    review: shared(entry.review),
    startsOn: shared(entry.startsOn),
    endsOn: shared(entry.endsOn ?? null),
    schemes: sharedList(entry.schemes),
    audiences: sharedList(entry.audiences),
    partnerIds: sharedList(entry.partnerIds),
    sourceNamed: entry.sourceNamed,
    reach: entry.reach.map(({ id, channel, measure, count, audienceNew, scope }) => ({
      id,
      channel: shared(channel),
      measure: shared(measure),
      count,
      audienceNew: shared(audienceNew),
      scope: shared(scope),
    })),
  };
}
