/** Entries: reading one, creating, editing, deleting and taking a deletion back. */
import {
  createActivity,
  deleteActivity,
  editActivity,
  getActivity,
  getActivityHistory,
  restoreActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import type { ActivityEdit } from '@saqbol/shared/activities/activity.schema.ts';
import { nextReview } from '@saqbol/shared/activities/activity.states.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { bulkHandlers } from './activities.bulk.ts';
import { judge } from './activities.judge.ts';
import { activityInSight, answerWith, demandWrite, keep } from './activities.keep.ts';
import { listHandlers } from './activities.list.ts';
import { contentOf, reachOf, toActivity } from './activities.record.ts';
import { reviewHandlers } from './activities.review.ts';
import { openCampaign } from './campaigns.ts';
import type { Answer } from './platform/answer.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { invalid, Problem } from './platform/problem.ts';
import { isInVersion } from './replies.record.ts';
import type { StoredActivity } from './store.types.ts';

function create(call: Call<typeof createActivity>): Answer<ReturnType<typeof toActivity>> {
  const { store, actor, body, now } = call;
  const content = contentOf(body);
  const known = store.activities.get(body.id);
  if (known) {
    // The device did not hear the answer and sends again: the same answer, not a second entry.
    const isSame = known.content === content && known.deletedAt === null;
    const isRepeated = isSame && mayWriteActivity(actor, known) === null;
    if (!isRepeated) throw new Problem('activity/id-taken');
    return answerWith(known, store, 200);
  }
  const campaign = openCampaign(store, actor, body.campaignId);
  const place = { unitId: actor.unitId, districtId: body.districtId, createdBy: actor.userId };
  demandWrite(actor, place);
  const flags = judge(call, campaign, { ...body, ...place });
  const entry = keep(call, 'activity.create', null, {
    ...body,
    ...place,
    reach: reachOf(body.reach),
    review: 'new',
    flags,
    queries: [],
    excludedReason: null,
    synthetic: false,
    createdAt: now,
    updatedAt: now,
    version: 1,
    content,
    factsVersion: 1,
    deletedAt: null,
  });
  return answerWith(entry, store);
}

function edit(call: Call<typeof editActivity>) {
  const { store, actor } = call;
  const { correctionReason, ...body } = call.body;
  const before = activityInSight(call, call.params.id);
  demandWrite(actor, before);
  const campaign = openCampaign(store, actor, before.campaignId);
  demandVersion(call.expectedVersion, { ...toActivity(before, store) });
  // What was submitted is corrected with a reason, and shows as changed since.
  if (!correctionReason && isInVersion(store, before))
    throw invalid([{ pointer: '/correctionReason', code: 'required' }]);
  const texts = personalNumbers({ correctionReason });
  if (texts.length > 0) throw invalid(texts);
  const merged: StoredActivity = { ...before, ...given(body) };
  demandWrite(actor, merged);
  const flags = judge(call, campaign, merged);
  const review = nextReview(before.review, 'edit') ?? before.review;
  const after = { ...merged, flags, review, factsVersion: before.version + 1 };
  const reason = correctionReason
    ? [{ field: 'correctionReason', old: null, new: correctionReason }]
    : [];
  return answerWith(keep(call, 'activity.edit', before, after, reason), store);
}

/** The fields that the edit names, in the shape of the record. */
function given({
  reach,
  ...fields
}: Omit<ActivityEdit, 'correctionReason'>): Partial<StoredActivity> {
  const named = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(named), ...(reach && { reach: reachOf(reach) }) };
}

export const activityHandlers: Handler[] = [
  ...listHandlers,
  ...reviewHandlers,
  ...bulkHandlers,
  handle(getActivity, (call) => answerWith(activityInSight(call, call.params.id), call.store)),
  handle(createActivity, create),
  handle(editActivity, edit),
  handle(deleteActivity, (call) => {
    const { store, actor } = call;
    const before = activityInSight(call, call.params.id);
    demandWrite(actor, before);
    demandVersion(call.expectedVersion, { ...toActivity(before, store) });
    openCampaign(store, actor, before.campaignId);
    // What was replied stays: such an entry is corrected, or left out of the count.
    if (isInVersion(store, before)) throw new Problem('activity/in-version');
    keep(call, 'activity.delete', before, { ...before, deletedAt: call.now });
    return { about: { chain: before.unitId, id: before.id } };
  }),
  handle(restoreActivity, (call) => {
    const { store, actor } = call;
    const before = activityInSight(call, call.params.id, true);
    demandWrite(actor, before);
    openCampaign(store, actor, before.campaignId);
    if (before.deletedAt === null) return answerWith(before, store);
    return answerWith(
      keep(call, 'activity.restore', before, { ...before, deletedAt: null }),
      store,
    );
  }),
  handle(getActivityHistory, (call) => {
    const { id } = activityInSight(call, call.params.id);
    return { body: { items: (call.store.history.get(id) ?? []).toReversed() } };
  }),
];
