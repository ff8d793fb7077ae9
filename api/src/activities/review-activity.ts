/** The coordinator's verdicts on an entry, and the answer to a question put to it. */

import {
  answerQuery,
  confirmActivity,
  excludeActivity,
  includeActivity,
  queryActivity,
  withdrawQuery,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import type { ReviewStatus } from '@saqbol/shared/activities/activity.codes.ts';
import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { nextReview, type ReviewCommand } from '@saqbol/shared/activities/activity.states.ts';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../platform/clock.ts';
import { type Answer, type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import {
  closeQuery,
  findActivity,
  insertQuery,
  type StoredActivity,
  setReview,
} from './activities.queries.ts';
import { activityAnswer } from './activity-answer.ts';
import { reviewableActivity, writableActivity } from './write-activity.ts';

export type Step = (call: Call, entry: StoredActivity, at: string) => Promise<void>;

/** Moves an entry by a command of the state table. @throws Problem 409 with the state it is in */
export async function moveActivity(
  call: Call,
  entry: StoredActivity,
  command: ReviewCommand,
  reason: string | null,
  step?: Step,
): Promise<{ review: ReviewStatus; version: number }> {
  const to = nextReview(entry.review, command);
  if (to === null)
    throw new Problem('activity/wrong-state', {
      current: { review: entry.review, version: entry.version },
    });
  const at = instantText(call.now);
  await step?.(call, entry, at);
  await setReview(call.tx, entry.id, to, at, to === 'excluded' ? reason : null);
  call.audit({
    chain: entry.unitId,
    entity: 'activity',
    entityId: entry.id,
    changes: {
      review: [entry.review, to],
      ...(reason !== null && { reason: [null, reason] as const }),
    },
  });
  call.changed(entry.campaignId, entry.unitId);
  return { review: to, version: entry.version + 1 };
}

/** The same, answered with the entry as it stands then. */
async function move(...given: Parameters<typeof moveActivity>): Promise<Answer<Activity>> {
  const [call, entry] = given;
  await moveActivity(...given);
  const after = await findActivity(call.tx, entry.id);
  if (!after) throw new Error('the entry just reviewed is missing');
  return activityAnswer(after);
}

/** Puts the question. */
export function questioning(text: string): Step {
  return ({ tx, actor }, { id, unitId }, askedAt) =>
    insertQuery(tx, { id: uuidv7(), activityId: id, unitId, text, askedBy: actor.userId, askedAt });
}

/** Takes the open question back. */
export const closing: Step = ({ tx }, { id }, withdrawnAt) => closeQuery(tx, id, { withdrawnAt });

/** Who may: the coordinator of the unit. */
export const confirmActivityHandler = handle(confirmActivity, async (call) => {
  const { entry } = await reviewableActivity(call.tx, call.actor, call.params.id);
  return move(call as Call, entry, 'confirm', null);
});

/** Who may: the coordinator of the unit. The entry stays, and counts no more. */
export const excludeActivityHandler = handle(excludeActivity, async (call) => {
  const { entry } = await reviewableActivity(call.tx, call.actor, call.params.id);
  return move(call as Call, entry, 'exclude', call.body.reason);
});

/** Who may: the coordinator of the unit. */
export const includeActivityHandler = handle(includeActivity, async (call) => {
  const { entry } = await reviewableActivity(call.tx, call.actor, call.params.id);
  return move(call as Call, entry, 'include', null);
});

/** Who may: the coordinator of the unit. Until it is answered the entry does not count. */
export const queryActivityHandler = handle(queryActivity, async (call) => {
  const { entry } = await reviewableActivity(call.tx, call.actor, call.params.id);
  return move(call as Call, entry, 'query', null, questioning(call.body.text));
});

/** Who may: whoever may edit the entry. */
export const answerQueryHandler = handle(answerQuery, async (call) => {
  const { entry } = await writableActivity(call.tx, call.actor, call.params.id);
  const answer = call.body.text;
  return move(call as Call, entry, 'answer', null, ({ tx, actor }, { id }, answeredAt) =>
    closeQuery(tx, id, { answer, answeredBy: actor.userId, answeredAt }),
  );
});

/** Who may: the coordinator of the unit. */
export const withdrawQueryHandler = handle(withdrawQuery, async (call) => {
  const { entry } = await reviewableActivity(call.tx, call.actor, call.params.id);
  return move(call as Call, entry, 'withdraw', null, closing);
});
