/** One command for many entries: of each whether it was done, or why not. */

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
import { activityInSight, demandWrite, keep } from './activities.keep.ts';
import { asking, moveActivity, withdrawing } from './activities.review.ts';
import { openCampaign } from './campaigns.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import { isInVersion } from './replies.record.ts';
import type { StoredActivity } from './store.types.ts';

interface Named {
  readonly id: string;
  readonly version: number;
}
type Given = Pick<Call, 'store' | 'actor' | 'now'>;
type One = (named: Named) => StoredActivity;

function each({ store }: Given, entries: readonly Named[], one: One) {
  const results = entries.map((named): BulkOutcome => {
    const { id } = named;
    try {
      const { version, review, deletedAt } = one(named);
      return { id, code: null, version, review: deletedAt === null ? review : null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { id, code: error.code, version: null, review: null };
    }
  });
  const done = results.filter(({ code }) => code === null);
  const about = done.map(({ id }) => ({ chain: store.activities.get(id)?.unitId ?? '', id }));
  return { body: { results }, about };
}

/** A command of the review on each. */
function moving(
  call: Given & { readonly body: { readonly entries: readonly Named[] } },
  name: ReviewCommand,
  verb: string,
  change?: Parameters<typeof moveActivity>[3],
) {
  return each(call, call.body.entries, ({ id, version }) =>
    moveActivity({ ...call, params: { id } }, name, verb, change, version),
  );
}

/** The entry in the version that was seen. @throws Problem 404, 403, 409, 412 */
function writable({ store, actor }: Given, { id, version }: Named, deleted = false) {
  const entry = activityInSight({ store, actor }, id, deleted);
  if ((entry.deletedAt !== null) !== deleted) throw new Problem('entity/not-found');
  demandWrite(actor, entry);
  openCampaign(store, actor, entry.campaignId);
  if (entry.version !== version) throw new Problem('entity/version-conflict');
  return entry;
}

export const bulkHandlers: Handler[] = [
  handle(confirmActivities, (call) => moving(call, 'confirm', 'activity.confirm')),
  handle(unconfirmActivities, (call) => moving(call, 'unconfirm', 'activity.unconfirm')),
  handle(excludeActivities, (call) =>
    moving(call, 'exclude', 'activity.exclude', () => ({ excludedReason: call.body.reason })),
  ),
  handle(includeActivities, (call) =>
    moving(call, 'include', 'activity.include', () => ({ excludedReason: null })),
  ),
  handle(queryActivities, (call) =>
    moving(call, 'query', 'activity.query', asking(call, call.body.text)),
  ),
  handle(withdrawQueries, (call) =>
    moving(call, 'withdraw', 'activity.withdraw-query', withdrawing(call)),
  ),
  handle(deleteDrafts, (call) =>
    each(call, call.body.entries, (named) => {
      const before = writable(call, named);
      if (before.status !== 'draft') throw new Problem('activity/wrong-state');
      if (isInVersion(call.store, before)) throw new Problem('activity/in-version');
      return keep(call, 'activity.delete', before, { ...before, deletedAt: call.now });
    }),
  ),
  handle(restoreDrafts, (call) =>
    each(call, call.body.entries, (named) => {
      const before = writable(call, named, true);
      return keep(call, 'activity.restore', before, { ...before, deletedAt: null });
    }),
  ),
];
