import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import {
  dateOn,
  districtId,
  instant,
  line,
  oneOf,
  opaqueId,
  unitId,
  uuid,
} from '../contract/primitives.ts';
import { figureFilters } from '../figures/figure.codes.ts';
import { findIin } from '../registers/iin.ts';
import { activityKinds, activityStatuses, audiences, reviewStatuses } from './activity.codes.ts';
import { activityReaders, activityWriters } from './activity.policy.ts';
import { activity, activityEdit, activityInput, activityRow } from './activity.schema.ts';
import { channels, measures } from './channels.ts';
import { activitySorts } from './list-sorts.ts';

const readers = { kind: 'roles', roles: activityReaders } as const;
const writers = { kind: 'roles', roles: activityWriters } as const;
const coordinators = { kind: 'roles', roles: ['coordinator'] } as const;
const byId = z.strictObject({ id: uuid });
/** A remark of the review: no identification number of a citizen belongs there either. */
export const activityRemark = (max: number) =>
  line(max).check(z.refine((text) => findIin(text) === null, { error: 'personal-number' }));

const codeOrUnitWide = z.union([districtId, z.literal('none')], { error: 'district' });

export const activityFilters = {
  campaignId: z.optional(opaqueId),
  unitId: z.optional(unitId),
  /** `none`: entries for the whole unit. */
  districtId: z.optional(codeOrUnitWide),
  kind: z.optional(oneOf(activityKinds)),
  status: z.optional(oneOf(activityStatuses)),
  review: z.optional(oneOf(reviewStatuses)),
  scheme: z.optional(line(60)),
  audience: z.optional(oneOf(audiences)),
  channel: z.optional(oneOf(channels)),
  measure: z.optional(oneOf(measures)),
  partnerId: z.optional(opaqueId),
  sourceNamed: z.optional(oneOf(['yes', 'no', 'unknown'])),
  flagged: z.optional(oneOf(['yes', 'open'])),
  mine: z.optional(z.literal('yes')),
  /** The first and last day on which entries count. */
  from: z.optional(dateOn),
  to: z.optional(dateOn),
  q: z.optional(line(100)),
  /** Exactly the entries that make this figure, for the same campaign, unit, district and period. */
  figure: z.optional(oneOf(figureFilters)),
};

export const activityListQuery = z.strictObject({
  ...pageQuery,
  ...activityFilters,
  sort: z._default(oneOf(activitySorts), '-startsOn'),
});

export const listActivities = endpoint({
  id: 'activities.listActivities',
  method: 'GET',
  path: '/api/v1/activities',
  access: readers,
  target: 'list',
  query: activityListQuery,
  response: page(activityRow),
});

export const getActivity = endpoint({
  id: 'activities.getActivity',
  method: 'GET',
  path: '/api/v1/activities/:id',
  access: readers,
  target: 'activity',
  params: byId,
  response: activity,
  problems: ['entity/not-found'],
});

export const createActivity = endpoint({
  id: 'activities.createActivity',
  method: 'POST',
  path: '/api/v1/activities',
  access: writers,
  body: activityInput,
  response: activity,
  status: 201,
  idempotency: 'client-id',
  audit: 'activity.create',
  problems: [
    'activity/id-taken',
    'activity/rules',
    'activity/not-your-district',
    'campaign/closed',
    'entity/not-found',
  ],
});

export const editActivity = endpoint({
  id: 'activities.editActivity',
  method: 'PATCH',
  path: '/api/v1/activities/:id',
  access: writers,
  target: 'activity-write',
  params: byId,
  body: activityEdit,
  response: activity,
  ifMatch: true,
  audit: 'activity.edit',
  problems: [
    'activity/rules',
    'activity/not-your-district',
    'activity/not-yours',
    'campaign/closed',
    'entity/not-found',
  ],
});

export const deleteActivity = endpoint({
  id: 'activities.deleteActivity',
  method: 'DELETE',
  path: '/api/v1/activities/:id',
  access: writers,
  target: 'activity-write',
  params: byId,
  ifMatch: true,
  audit: 'activity.delete',
  problems: [
    'activity/not-your-district',
    'activity/not-yours',
    'activity/in-version',
    'campaign/closed',
    'entity/not-found',
  ],
});

/** Undo of a deletion. */
export const restoreActivity = endpoint({
  id: 'activities.restoreActivity',
  method: 'POST',
  path: '/api/v1/activities/:id/restore',
  access: writers,
  target: 'activity-write',
  params: byId,
  body: z.strictObject({}),
  response: activity,
  idempotency: 'key',
  audit: 'activity.restore',
  problems: [
    'activity/not-your-district',
    'activity/not-yours',
    'campaign/closed',
    'entity/not-found',
  ],
});

const reviewed = {
  target: 'activity-write',
  params: byId,
  response: activity,
  idempotency: 'key',
  problems: ['activity/wrong-state', 'campaign/closed', 'entity/not-found'],
} as const;

export const confirmActivity = endpoint({
  id: 'activities.confirmActivity',
  method: 'POST',
  path: '/api/v1/activities/:id/confirm',
  access: coordinators,
  body: z.strictObject({}),
  audit: 'activity.confirm',
  ...reviewed,
});

export const excludeActivity = endpoint({
  id: 'activities.excludeActivity',
  method: 'POST',
  path: '/api/v1/activities/:id/exclude',
  access: coordinators,
  body: z.strictObject({ reason: activityRemark(500) }),
  audit: 'activity.exclude',
  ...reviewed,
});

export const includeActivity = endpoint({
  id: 'activities.includeActivity',
  method: 'POST',
  path: '/api/v1/activities/:id/include',
  access: coordinators,
  body: z.strictObject({}),
  audit: 'activity.include',
  ...reviewed,
});

export const queryActivity = endpoint({
  id: 'activities.queryActivity',
  method: 'POST',
  path: '/api/v1/activities/:id/queries',
  access: coordinators,
  body: z.strictObject({ text: activityRemark(1000) }),
  audit: 'activity.query',
  ...reviewed,
});

export const answerQuery = endpoint({
  id: 'activities.answerQuery',
  method: 'POST',
  path: '/api/v1/activities/:id/queries/answer',
  access: writers,
  body: z.strictObject({ text: activityRemark(1000) }),
  audit: 'activity.answer',
  ...reviewed,
  problems: [...reviewed.problems, 'activity/not-your-district', 'activity/not-yours'],
});

export const withdrawQuery = endpoint({
  id: 'activities.withdrawQuery',
  method: 'POST',
  path: '/api/v1/activities/:id/queries/withdraw',
  access: coordinators,
  body: z.strictObject({}),
  audit: 'activity.withdraw-query',
  ...reviewed,
});

/** The history of an entry: who changed what and when, newest first. */
export const getActivityHistory = endpoint({
  id: 'activities.getActivityHistory',
  method: 'GET',
  path: '/api/v1/activities/:id/history',
  access: readers,
  target: 'activity',
  params: byId,
  response: z.object({
    items: z.array(
      z.object({
        at: instant,
        by: z.string(),
        verb: z.string(),
        way: z.string(),
        changes: z.array(z.object({ field: z.string(), old: z.unknown(), new: z.unknown() })),
      }),
    ),
  }),
  problems: ['entity/not-found'],
});
