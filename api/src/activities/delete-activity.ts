import { deleteActivity, restoreActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { isInVersion } from '../replies/entries-lock.queries.ts';
import { findActivity, type StoredActivity, setDeleted } from './activities.queries.ts';
import { activityAnswer } from './activity-answer.ts';
import { writableActivity } from './write-activity.ts';

/** Who may: whoever may edit the entry. It is kept as a tombstone and can be restored. */
export const deleteActivityHandler = handle(deleteActivity, async (call) => {
  const { tx, actor, params, expectedVersion } = call;
  const { entry } = await writableActivity(tx, actor, params.id);
  if (entry.version !== expectedVersion) {
    throw new Problem('entity/version-conflict', { current: activityAnswer(entry).body });
  }
  await removeActivity(call as Call, entry);
  return {};
});

/** @throws Problem 409 for an entry that was replied with */
export async function removeActivity(call: Call, entry: StoredActivity): Promise<void> {
  // What was replied stays: such an entry is corrected, or left out of the count.
  if (await isInVersion(call.tx, entry.id)) throw new Problem('activity/in-version');
  await setDeleted(call.tx, entry.id, instantText(call.now), instantText(call.now));
  call.audit({ chain: entry.unitId, entity: 'activity', entityId: entry.id });
  call.changed(entry.campaignId, entry.unitId);
}

/** Who may: whoever might have deleted it. */
export const restoreActivityHandler = handle(restoreActivity, async (call) => {
  const { tx, actor, params } = call;
  const { entry } = await writableActivity(tx, actor, params.id, { deleted: true });
  return activityAnswer(await restoreRemoved(call as Call, entry));
});

/** Gives back a deleted entry as it was. */
export async function restoreRemoved(call: Call, entry: StoredActivity): Promise<StoredActivity> {
  await setDeleted(call.tx, entry.id, null, instantText(call.now));
  const after = await findActivity(call.tx, entry.id);
  if (!after) throw new Error('the entry just restored is missing');
  call.audit({ chain: entry.unitId, entity: 'activity', entityId: entry.id });
  call.changed(entry.campaignId, entry.unitId);
  return after;
}
