import { editActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import { mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import type { ActivityEdit, ActivityInput } from '@saqbol/shared/activities/activity.schema.ts';
import { nextReview } from '@saqbol/shared/activities/activity.states.ts';
import { fold } from '@saqbol/shared/format/search.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { changesOf } from '../audit/changes-of.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { isInVersion } from '../replies/entries-lock.queries.ts';
import {
  findActivity,
  type StoredActivity,
  selectWriteContext,
  updateActivity,
} from './activities.queries.ts';
import { activityAnswer, historyFields, searchText } from './activity-answer.ts';
import { judgeActivity } from './judge-activity.ts';
import { writableActivity } from './write-activity.ts';

/** Who may: an officer for entries of the own districts, a coordinator for all of the unit. */
export const editActivityHandler = handle(editActivity, async (call) => {
  const { tx, actor, params, body, now, expectedVersion } = call;
  const { entry, campaign } = await writableActivity(tx, actor, params.id);
  if (entry.version !== expectedVersion) {
    throw new Problem('entity/version-conflict', { current: activityAnswer(entry).body });
  }
  const { correctionReason, ...edit } = body;
  // What was submitted is corrected with a reason, and shows as changed since.
  if (!correctionReason && (await isInVersion(tx, entry.id)))
    throw invalid([{ pointer: '/correctionReason', code: 'required' }]);
  const texts = personalNumbers({ correctionReason });
  if (texts.length > 0) throw invalid(texts);
  const next = merged(entry, edit);
  const refusal = mayWriteActivity(actor, { ...entry, districtId: next.districtId });
  if (refusal)
    throw new Problem(refusal, { errors: [{ pointer: '/districtId', code: 'district-foreign' }] });
  const { id, campaignId, unitId, createdBy } = entry;
  const judged = { ...next, id };
  const known = await selectWriteContext(tx, { ...judged, campaignId, unitId, userId: createdBy });
  const flags = await judgeActivity(call, judged, { campaign, unitId }, known);
  const review = nextReview(entry.review, 'edit') ?? entry.review;
  const change = { ...next, review, flags, folded: fold(searchText(next)), now: instantText(now) };
  await updateActivity(tx, entry.id, change, edit.reach ? next.reach : null);
  const after = await findActivity(tx, entry.id);
  if (!after) throw new Error('the entry just changed is missing');
  call.audit({
    chain: entry.unitId,
    entity: 'activity',
    entityId: entry.id,
    changes: {
      ...changesOf(entry, after, [...historyFields, 'review']),
      ...(correctionReason && { correctionReason: [null, correctionReason] as const }),
    },
  });
  call.changed(entry.campaignId, entry.unitId);
  return activityAnswer(after);
});

/** The entry with the given fields in place of its own; a list is replaced whole. */
function merged(
  entry: StoredActivity,
  edit: Omit<ActivityEdit, 'correctionReason'>,
): Omit<ActivityInput, 'id' | 'campaignId'> {
  const own = {
    districtId: entry.districtId,
    kind: entry.kind,
    title: entry.title,
    status: entry.status,
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    startsAtTime: entry.startsAtTime,
    place: entry.place,
    description: entry.description,
    schemes: entry.schemes,
    audiences: entry.audiences,
    languages: entry.languages,
    partnerIds: entry.partnerIds,
    jointUnitIds: entry.jointUnitIds,
    sourceNamed: entry.sourceNamed,
    sourceWhere: entry.sourceWhere,
    links: entry.links,
    reach: entry.reach,
    explanations: entry.explanations,
  };
  return {
    ...own,
    ...Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)),
  };
}
