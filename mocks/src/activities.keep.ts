/** Finding an entry in the actor's sight, and keeping it changed with its history. */
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayReadActivity, mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import { toActivity } from './activities.record.ts';
import { followed } from './organisations.record.ts';
import type { Call } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import type { HistoryItem, Store, StoredActivity } from './store.types.ts';

/** @throws Problem 404 when there is none in the actor's sight; deleted ones only on demand */
export function activityInSight(
  { store, actor }: Pick<Call, 'store' | 'actor'>,
  id: string,
  withDeleted = false,
): StoredActivity {
  const entry = store.activities.get(id);
  const isThere = entry && (withDeleted || entry.deletedAt === null);
  if (!isThere || !mayReadActivity(actor, entry)) throw new Problem('entity/not-found');
  return entry;
}

/** @throws Problem 403 or 404, as the policy says */
export function demandWrite(
  actor: Actor,
  place: Pick<StoredActivity, 'unitId' | 'districtId' | 'createdBy'>,
): void {
  const verdict = mayWriteActivity(actor, place);
  if (verdict === null) return;
  const errors = [{ pointer: '/districtId', code: 'district-foreign' }];
  throw new Problem(verdict, verdict === 'activity/not-your-district' ? { errors } : {});
}

export function answerWith(entry: StoredActivity, store: Store, status?: number) {
  return {
    body: toActivity(entry, store),
    version: entry.version,
    about: { chain: entry.unitId, id: entry.id },
    ...(status !== undefined && { status }),
  };
}

/** Keeps the changed entry and what changed, as its next version. */
export function keep(
  { store, actor, now }: Pick<Call, 'store' | 'actor' | 'now'>,
  verb: string,
  before: StoredActivity | null,
  changed: StoredActivity,
  more: HistoryItem['changes'] = [],
): StoredActivity {
  const version = before ? before.version + 1 : 1;
  const partnerIds = [...new Set(changed.partnerIds.map((id) => followed(store, id)))];
  const after: StoredActivity = { ...changed, partnerIds, updatedAt: now, version };
  store.activities.set(after.id, after);
  const item: HistoryItem = {
    at: now,
    by: store.accounts.get(actor.userId)?.name ?? actor.userId,
    verb,
    way: 'screen',
    changes: before ? [...changesOf(before, after), ...more] : [],
  };
  store.history.set(after.id, [...(store.history.get(after.id) ?? []), item]);
  return after;
}

/** What the history leaves out: marks of the record itself, and what follows from the rest. */
const notShown = [
  'version',
  'updatedAt',
  'factsVersion',
  'content',
  'flags',
  'deletedAt',
  'explanations',
  'queries',
];

function changesOf(before: StoredActivity, after: StoredActivity): HistoryItem['changes'] {
  const [old, now] = [before, after].map((one) => new Map(Object.entries(one)));
  return [...(now?.keys() ?? [])]
    .filter((field) => !notShown.includes(field))
    .filter((field) => JSON.stringify(old?.get(field)) !== JSON.stringify(now?.get(field)))
    .map((field) => ({ field, old: old?.get(field) ?? null, new: now?.get(field) ?? null }));
}
