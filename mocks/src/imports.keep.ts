/** Takes one row of an import in. */
import { nextReview } from '@saqbol/shared/activities/activity.states.ts';
import type { PlannedEntry } from '@saqbol/shared/imports/plan-import.ts';
import { keep } from './activities.keep.ts';
import { reachOf } from './activities.record.ts';
import type { Call } from './platform/handler.ts';
import type { StoredImport } from './store.types.ts';

export function keepRow(
  call: Pick<Call, 'store' | 'actor' | 'now'>,
  { campaignId, unitId }: StoredImport,
  { outcome, activityId, facts, rowKey, correctionReason }: PlannedEntry,
): void {
  const { store, actor, now } = call;
  if (!facts || activityId === null) return;
  const { flags, ...own } = facts;
  const written = { ...own, flags: [...flags], reach: reachOf(own.reach) };
  if (outcome === 'new') {
    keep(call, 'activity.create', null, {
      ...written,
      id: activityId,
      campaignId,
      unitId,
      review: 'new',
      queries: [],
      excludedReason: null,
      synthetic: false,
      createdBy: actor.userId,
      createdAt: now,
      updatedAt: now,
      version: 1,
      content: rowKey ?? '',
      factsVersion: 1,
      deletedAt: null,
    });
    if (rowKey !== null) store.importKeys.set(rowKey, activityId);
    return;
  }
  const before = store.activities.get(activityId);
  if (outcome !== 'changed' || !before) return;
  const review = nextReview(before.review, 'edit') ?? before.review;
  const after = { ...before, ...written, review, factsVersion: before.version + 1 };
  const reason = correctionReason
    ? [{ field: 'correctionReason', old: null, new: correctionReason }]
    : [];
  keep(call, 'activity.edit', before, after, reason);
}
