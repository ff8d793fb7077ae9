/** The way common to all verbs on a standing entry. */

import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import {
  mayReviewActivity,
  mayWriteActivity,
  type Verdict,
} from '@saqbol/shared/activities/activity.policy.ts';
import { requireOpen } from '../campaigns/campaign-in-sight.ts';
import { type CampaignPeriod, findPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { Problem } from '../platform/http/problem.ts';
import { holdDoorOpen } from '../replies/entries-lock.queries.ts';
import { findActivity, type StoredActivity } from './activities.queries.ts';

type Guard = (actor: Actor, entry: StoredActivity) => Verdict;

interface Standing {
  readonly entry: StoredActivity;
  readonly campaign: CampaignPeriod;
}

/** The entry locked to the end of the transaction, if the actor may write it. @throws Problem 404, 403, 409 */
export async function writableActivity(
  tx: Scoped,
  actor: Actor,
  id: string,
  { guard = mayWriteActivity, deleted = false }: { guard?: Guard; deleted?: boolean } = {},
): Promise<Standing> {
  // Before the entry itself: whoever holds an entry must not have to wait for a submission.
  await holdDoorOpen(tx, actor.unitId);
  const entry = await findActivity(tx, id, true);
  if (!entry || (entry.deletedAt !== null) !== deleted) throw new Problem('entity/not-found');
  const refusal = guard(actor, entry);
  if (refusal) throw new Problem(refusal);
  const campaign = await findPeriod(tx, entry.campaignId);
  if (!campaign) throw new Error('an entry without its campaign');
  requireOpen(campaign);
  return { entry, campaign };
}

export function reviewableActivity(tx: Scoped, actor: Actor, id: string): Promise<Standing> {
  return writableActivity(tx, actor, id, { guard: mayReviewActivity });
}
