import { deleteActivity, restoreActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { isInVersion } from '../replies/entries-lock.queries.ts';
import { findActivity, setDeleted } from './activities.queries.ts';
import { activityAnswer } from './activity-answer.ts';
import { writableActivity } from './write-activity.ts';

/** Who may: whoever may edit the entry. It is kept as a tombstone and can be restored. */
export const deleteActivityHandler = handle(deleteActivity, async (call) => {
  const { tx, actor, params, now, expectedVersion } = call;
  const { entry } = await writableActivity(tx, actor, params.id);
  if (entry.version !== expectedVersion) {
    throw new Problem('entity/version-conflict', { current: activityAnswer(entry).body });
  }
  // What was replied stays: such an entry is corrected, or left out of the count.
  if (await isInVersion(tx, entry.id)) throw new Problem('activity/in-version');
  await setDeleted(tx, entry.id, instantText(now), instantText(now));
  call.audit({ chain: entry.unitId, entity: 'activity', entityId: entry.id });
  call.changed(entry.campaignId, entry.unitId);
  return {};
});

/** Who may: whoever might have deleted it. */
export const restoreActivityHandler = handle(restoreActivity, async (call) => {
  const { tx, actor, params, now } = call;
  const { entry } = await writableActivity(tx, actor, params.id, { deleted: true });
  await setDeleted(tx, entry.id, null, instantText(now));
  const after = await findActivity(tx, entry.id);
  if (!after) throw new Error('the entry just restored is missing');
  call.audit({ chain: entry.unitId, entity: 'activity', entityId: entry.id });
  call.changed(entry.campaignId, entry.unitId);
  return activityAnswer(after);
});
