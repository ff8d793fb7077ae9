import { counts, countsOn } from '@saqbol/shared/activities/activity.rules.ts';
import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';

export type WhyNotCounted =
  | 'draft'
  | 'planned'
  | 'cancelled'
  | 'queried'
  | 'excluded'
  | 'before'
  | 'after';

/** Why an entry does not count in the figures; null when it does, by the rule of the contract. */
export function whyNotCounted(
  entry: Pick<Activity, 'status' | 'review' | 'startsOn' | 'endsOn'>,
  campaign: Pick<Campaign, 'startsOn' | 'closedOn'>,
): WhyNotCounted | null {
  if (counts(entry, campaign)) return null;
  if (entry.review === 'excluded' || entry.review === 'queried') return entry.review;
  if (entry.status !== 'held') return entry.status;
  return countsOn(entry) < campaign.startsOn ? 'before' : 'after';
}
