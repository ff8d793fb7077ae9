/**
 * One command for many entries: one transaction, and of each entry whether it was done or why not.
 * What may not be done to one entry is said of it and keeps nothing else from being done.
 */
import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { oneOf, uuid } from '../contract/primitives.ts';
import { activityRemark } from './activities.endpoints.ts';
import { reviewStatuses } from './activity.codes.ts';
import { activityWriters } from './activity.policy.ts';
import { bulkLimit } from './bulk-limit.ts';

/** Each in the version that the person has seen: what changed since is not judged unseen. */
const entries = z
  .array(z.strictObject({ id: uuid, version: z.number({ error: 'number' }) }), { error: 'list' })
  .check(
    z.minLength(1, { error: 'required' }),
    z.maxLength(bulkLimit, { error: 'tooMany' }),
    z.refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      error: 'repeated',
    }),
  );

/** In the order of the request. `code` is the problem that kept it from being done, or null. */
export const bulkResult = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      code: z.nullable(z.string()),
      /** As it stands after the command; null where the entry is not in sight or deleted. */
      version: z.nullable(z.number()),
      review: z.nullable(oneOf(reviewStatuses)),
    }),
  ),
});
export type BulkResult = z.output<typeof bulkResult>;
export type BulkOutcome = BulkResult['results'][number];

const many = {
  method: 'POST',
  target: 'list',
  response: bulkResult,
  idempotency: 'key',
} as const;
const coordinators = { kind: 'roles', roles: ['coordinator'] } as const;
const writers = { kind: 'roles', roles: activityWriters } as const;
const path = '/api/v1/activities';

export const confirmActivities = endpoint({
  id: 'activities.confirmActivities',
  path: `${path}/confirm-many`,
  access: coordinators,
  body: z.strictObject({ entries }),
  audit: 'activity.confirm',
  ...many,
});

/** Undo of a confirmation. */
export const unconfirmActivities = endpoint({
  id: 'activities.unconfirmActivities',
  path: `${path}/unconfirm-many`,
  access: coordinators,
  body: z.strictObject({ entries }),
  audit: 'activity.unconfirm',
  ...many,
});

export const excludeActivities = endpoint({
  id: 'activities.excludeActivities',
  path: `${path}/exclude-many`,
  access: coordinators,
  body: z.strictObject({ entries, reason: activityRemark(500) }),
  audit: 'activity.exclude',
  ...many,
});

/** Undo of an exclusion. */
export const includeActivities = endpoint({
  id: 'activities.includeActivities',
  path: `${path}/include-many`,
  access: coordinators,
  body: z.strictObject({ entries }),
  audit: 'activity.include',
  ...many,
});

export const queryActivities = endpoint({
  id: 'activities.queryActivities',
  path: `${path}/query-many`,
  access: coordinators,
  body: z.strictObject({ entries, text: activityRemark(1000) }),
  audit: 'activity.query',
  ...many,
});

/** Undo of a question. */
export const withdrawQueries = endpoint({
  id: 'activities.withdrawQueries',
  path: `${path}/withdraw-many`,
  access: coordinators,
  body: z.strictObject({ entries }),
  audit: 'activity.withdraw-query',
  ...many,
});

/** Drafts alone: what was planned or held is deleted one by one. */
export const deleteDrafts = endpoint({
  id: 'activities.deleteDrafts',
  path: `${path}/delete-drafts`,
  access: writers,
  body: z.strictObject({ entries }),
  audit: 'activity.delete',
  ...many,
});

/** Undo of the deletion of drafts. */
export const restoreDrafts = endpoint({
  id: 'activities.restoreDrafts',
  path: `${path}/restore-drafts`,
  access: writers,
  body: z.strictObject({ entries }),
  audit: 'activity.restore',
  ...many,
});
