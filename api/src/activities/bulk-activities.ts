/**
 * One command for many entries. All in one transaction: what is answered as done is kept together,
 * and what is refused of one entry (before anything is written of it) keeps nothing from the others.
 */

import type { ReviewCommand } from '@saqbol/shared/activities/activity.states.ts';
import {
  type BulkOutcome,
  confirmActivities,
  deleteDrafts,
  excludeActivities,
  includeActivities,
  queryActivities,
  restoreDrafts,
  unconfirmActivities,
  withdrawQueries,
} from '@saqbol/shared/activities/bulk.endpoints.ts';
import { type Call, type Handler, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import type { StoredActivity } from './activities.queries.ts';
import { removeActivity, restoreRemoved } from './delete-activity.ts';
import { closing, moveActivity, questioning, type Step } from './review-activity.ts';
import { reviewableActivity, writableActivity } from './write-activity.ts';

interface Named {
  readonly id: string;
  readonly version: number;
}
type Done = Pick<BulkOutcome, 'version' | 'review'>;
type One = (call: Call, id: string, version: number) => Promise<Done>;

async function each(call: Call, entries: readonly Named[], one: One) {
  const outcomes = new Map<string, BulkOutcome>();
  // In one order, so that two lists never wait for each other.
  for (const { id, version } of entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    outcomes.set(id, await outcomeOf(call, { id, version }, one));
  }
  return { body: { results: entries.flatMap(({ id }) => outcomes.get(id) ?? []) } };
}

async function outcomeOf(call: Call, { id, version }: Named, one: One): Promise<BulkOutcome> {
  try {
    return { id, code: null, ...(await one(call, id, version)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { id, code: error.code, version: null, review: null };
  }
}

/** What was changed since the person has seen it is not judged unseen. @throws Problem 412 */
function demandSeen(entry: StoredActivity, version: number): void {
  if (entry.version !== version) throw new Problem('entity/version-conflict');
}

function moving(command: ReviewCommand, reason: string | null, step?: Step): One {
  return async (call, id, version) => {
    const { entry } = await reviewableActivity(call.tx, call.actor, id);
    demandSeen(entry, version);
    return moveActivity(call, entry, command, reason, step);
  };
}

/** Who may, of all that review: the coordinator of the unit. */
const reviews: readonly Handler[] = [
  handle(confirmActivities, (call) =>
    each(call as Call, call.body.entries, moving('confirm', null)),
  ),
  handle(unconfirmActivities, (call) =>
    each(call as Call, call.body.entries, moving('unconfirm', null)),
  ),
  handle(excludeActivities, (call) =>
    each(call as Call, call.body.entries, moving('exclude', call.body.reason)),
  ),
  handle(includeActivities, (call) =>
    each(call as Call, call.body.entries, moving('include', null)),
  ),
  handle(queryActivities, (call) =>
    each(call as Call, call.body.entries, moving('query', null, questioning(call.body.text))),
  ),
  handle(withdrawQueries, (call) =>
    each(call as Call, call.body.entries, moving('withdraw', null, closing)),
  ),
];

/** Who may: whoever may edit the entry, of drafts alone. */
const deletions: readonly Handler[] = [
  handle(deleteDrafts, (call) =>
    each(call as Call, call.body.entries, async (given, id, version) => {
      const { entry } = await writableActivity(given.tx, given.actor, id);
      demandSeen(entry, version);
      if (entry.status !== 'draft') throw new Problem('activity/wrong-state');
      await removeActivity(given, entry);
      return { version: version + 1, review: null };
    }),
  ),
  handle(restoreDrafts, (call) =>
    each(call as Call, call.body.entries, async (given, id, version) => {
      const { entry } = await writableActivity(given.tx, given.actor, id, { deleted: true });
      demandSeen(entry, version);
      const { review } = await restoreRemoved(given, entry);
      return { version: version + 1, review };
    }),
  ),
];

export const bulkRoutes: readonly Handler[] = [...reviews, ...deletions];
