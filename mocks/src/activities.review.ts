/** The review of an entry: confirm, query and its answer, exclude, include. */
import {
  answerQuery,
  confirmActivity,
  excludeActivity,
  includeActivity,
  queryActivity,
  withdrawQuery,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { mayReviewActivity } from '@saqbol/shared/activities/activity.policy.ts';
import { nextReview, type ReviewCommand } from '@saqbol/shared/activities/activity.states.ts';
import { v7 } from 'uuid';
import { activityInSight, answerWith, demandWrite, keep } from './activities.keep.ts';
import { openCampaign } from './campaigns.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import type { StoredActivity } from './store.types.ts';

type ReviewCall = Pick<Call, 'store' | 'actor' | 'now'> & { readonly params: { id: string } };
type Change = (before: StoredActivity) => Partial<StoredActivity>;

/**
 * One command of the state table.
 * @param version what was seen of the entry, where the command says it
 * @throws Problem 409 with the state that the entry is in
 */
export function moveActivity(
  call: ReviewCall,
  name: ReviewCommand,
  verb: string,
  change: Change = () => ({}),
  version?: number,
): StoredActivity {
  const { store, actor } = call;
  const before = activityInSight(call, call.params.id);
  const verdict = name === 'answer' ? null : mayReviewActivity(actor, before);
  if (verdict) throw new Problem(verdict);
  if (name === 'answer') demandWrite(actor, before);
  openCampaign(store, actor, before.campaignId);
  if (version !== undefined && version !== before.version)
    throw new Problem('entity/version-conflict');
  const review = nextReview(before.review, name);
  if (review === null) {
    throw new Problem('activity/wrong-state', { current: { review: before.review } });
  }
  return keep(call, verb, before, { ...before, ...change(before), review });
}

function command(call: ReviewCall, name: ReviewCommand, verb: string, change?: Change) {
  return answerWith(moveActivity(call, name, verb, change), call.store);
}

/** A question put by the actor. */
export function asking({ actor, now }: Pick<Call, 'actor' | 'now'>, text: string): Change {
  const question = {
    text,
    askedBy: actor.userId,
    askedAt: now,
    answer: null,
    answeredBy: null,
    answeredAt: null,
    withdrawnAt: null,
  };
  return ({ queries }) => ({ queries: [...queries, { id: v7(), ...question }] });
}

export function withdrawing({ now }: Pick<Call, 'now'>): Change {
  return (entry) => closing(entry, { withdrawnAt: now });
}

/** The queries with the open one, which is the last, changed. */
function closing(entry: StoredActivity, change: Partial<StoredActivity['queries'][number]>) {
  const open = entry.queries.findLast((one) => one.answeredAt === null && one.withdrawnAt === null);
  return { queries: entry.queries.map((one) => (one === open ? { ...one, ...change } : one)) };
}

export const reviewHandlers: Handler[] = [
  handle(confirmActivity, (call) => command(call, 'confirm', 'activity.confirm')),
  handle(excludeActivity, (call) =>
    command(call, 'exclude', 'activity.exclude', () => ({ excludedReason: call.body.reason })),
  ),
  handle(includeActivity, (call) =>
    command(call, 'include', 'activity.include', () => ({ excludedReason: null })),
  ),
  handle(queryActivity, (call) =>
    command(call, 'query', 'activity.query', asking(call, call.body.text)),
  ),
  handle(answerQuery, (call) =>
    command(call, 'answer', 'activity.answer', (entry) =>
      closing(entry, {
        answer: call.body.text,
        answeredBy: call.actor.userId,
        answeredAt: call.now,
      }),
    ),
  ),
  handle(withdrawQuery, (call) =>
    command(call, 'withdraw', 'activity.withdraw-query', withdrawing(call)),
  ),
];
