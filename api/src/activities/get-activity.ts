import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { getActivity, getActivityHistory } from '@saqbol/shared/activities/activities.endpoints.ts';
import { mayReadActivity } from '@saqbol/shared/activities/activity.policy.ts';
import { selectHistory } from '../audit/audit.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { findActivity, type StoredActivity } from './activities.queries.ts';
import { activityAnswer } from './activity-answer.ts';

/** @throws Problem 404 for what is foreign, deleted or not there: all the same */
async function readable(tx: Scoped, actor: Actor, id: string): Promise<StoredActivity> {
  const entry = await findActivity(tx, id);
  if (!entry || entry.deletedAt !== null || !mayReadActivity(actor, entry))
    throw new Problem('entity/not-found');
  return entry;
}

/** Who may: within the own unit; the Committee's reviewers, editors and observers in the nation. */
export const getActivityHandler = handle(getActivity, async ({ tx, actor, params }) =>
  activityAnswer(await readable(tx, actor, params.id)),
);

/** Who may: whoever may read the entry. */
export const getActivityHistoryHandler = handle(
  getActivityHistory,
  async ({ tx, actor, params }) => {
    const entry = await readable(tx, actor, params.id);
    return { body: { items: await selectHistory(tx, entry.unitId, entry.id) } };
  },
);
