import { createHash } from 'node:crypto';
import { createActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import { mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import type { Activity, ActivityInput } from '@saqbol/shared/activities/activity.schema.ts';
import { fold } from '@saqbol/shared/format/search.ts';
import { requireOpen, seenCampaign } from '../campaigns/campaign-in-sight.ts';
import { instantText } from '../platform/clock.ts';
import { leave } from '../platform/database/scope.ts';
import { type Answer, type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { findActivity, insertActivity, selectWriteContext } from './activities.queries.ts';
import { activityAnswer, searchText } from './activity-answer.ts';
import { judgeActivity } from './judge-activity.ts';

type CreateCall = Call<typeof createActivity>;

/**
 * Who may: an officer for the own districts (without one: for the whole unit), a coordinator for the
 * unit. The client's id is the identity for life: the same content again gets the same answer.
 */
export const createActivityHandler = handle(createActivity, async (call) => {
  const { tx, actor, body, now } = call;
  const { userId, unitId } = actor;
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest();
  const known = await selectWriteContext(tx, { ...body, unitId, userId });
  if (known.isKnown) return repeated(call, contentHash);
  const campaign = seenCampaign(actor, known.campaign);
  requireOpen(campaign);
  const refusal = mayWriteActivity(actor, { unitId, districtId: body.districtId });
  if (refusal)
    throw new Problem(refusal, { errors: [{ pointer: '/districtId', code: 'district-foreign' }] });
  const flags = await judgeActivity(call, body, { campaign, unitId }, known);
  const at = instantText(now);
  const folded = fold(searchText(body));
  const record = { ...body, unitId, flags, folded, contentHash, createdBy: userId, now: at };
  leave(tx, () => insertActivity(tx, record).catch(idTaken));
  call.audit({ chain: unitId, entity: 'activity', entityId: body.id, changes: firstFacts(body) });
  call.changed(body.campaignId, unitId);
  return { body: created(call, body, flags, known.creatorName, at), version: 1 };
});

/** The same content again: the same answer. @throws Problem 409 for an id with another content */
async function repeated({ tx, body }: CreateCall, contentHash: Buffer): Promise<Answer<Activity>> {
  const known = await findActivity(tx, body.id);
  if (known?.deletedAt === null && known.contentHash.equals(contentHash))
    return activityAnswer(known, 200);
  throw new Problem('activity/id-taken');
}

/** The id stands in another unit's territory, or the same request is running twice. */
function idTaken(error: { code?: string }): never {
  if (error.code !== '23505') throw error;
  throw new Problem('activity/id-taken', { cause: error, tryAnew: true });
}

/** What the history keeps of a new entry. */
function firstFacts({ kind, status, startsOn, districtId, reach }: ActivityInput) {
  return {
    kind: [null, kind],
    status: [null, status],
    startsOn: [null, startsOn],
    districtId: [null, districtId],
    reach: [null, reach],
  } as const;
}

/** The new entry as a read would give it, without another round trip. */
function created(
  call: Call,
  body: ActivityInput,
  flags: Activity['flags'],
  createdByName: string,
  at: string,
): Activity {
  const { explanations: _, ...facts } = body;
  return {
    ...facts,
    unitId: call.actor.unitId,
    review: 'new',
    reach: body.reach.map((one) => ({
      ...one,
      methodNote: one.methodNote ?? null,
      periodFrom: one.periodFrom ?? null,
      periodTo: one.periodTo ?? null,
      organisationId: one.organisationId ?? null,
      link: one.link ?? null,
      evidenceId: one.evidenceId ?? null,
    })),
    evidence: [],
    flags,
    queries: [],
    excludedReason: null,
    synthetic: false,
    createdBy: call.actor.userId,
    createdByName,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
