import * as z from 'zod/mini';
import {
  count,
  dateOn,
  districtId,
  instant,
  line,
  oneOf,
  opaqueId,
  paragraph,
  setOf,
  timeOfDay,
  unitId,
  uuid,
  webAddress,
} from '../contract/primitives.ts';
import { undefaulted } from '../contract/undefaulted.ts';
import {
  activityKinds,
  activityLanguages,
  activityStatuses,
  audiences,
  reviewStatuses,
} from './activity.codes.ts';
import { ruleCodes } from './activity.rule-codes.ts';
import { audienceNovelties, channels, measures, methods, scopes } from './channels.ts';

/** One number of one channel. `count: null` says "not counted": it is not zero. */
export const reachInput = z.strictObject({
  id: uuid,
  channel: oneOf(channels),
  measure: oneOf(measures),
  count: z.nullable(count),
  method: oneOf(methods),
  methodNote: z.optional(z.nullable(line(500))),
  periodFrom: z.optional(z.nullable(dateOn)),
  periodTo: z.optional(z.nullable(dateOn)),
  audienceNew: z._default(oneOf(audienceNovelties), 'unknown'),
  scope: z._default(oneOf(scopes), 'district'),
  organisationId: z.optional(z.nullable(opaqueId)),
  link: z.optional(z.nullable(webAddress)),
  evidenceId: z.optional(z.nullable(opaqueId)),
});
export type ReachInput = z.output<typeof reachInput>;

/** The reason with which a person answers a warning; it stays visible to coordinator and reviewer. */
export const explanation = z.strictObject({ code: oneOf(ruleCodes), reason: line(500) });

const activityFields = {
  districtId: z._default(z.nullable(districtId), null),
  kind: oneOf(activityKinds),
  title: line(200),
  status: z._default(oneOf(activityStatuses), 'draft'),
  startsOn: dateOn,
  endsOn: z._default(z.nullable(dateOn), null),
  startsAtTime: z._default(z.nullable(timeOfDay), null),
  place: z._default(z.nullable(line(300)), null),
  description: z._default(z.nullable(paragraph(4000)), null),
  schemes: z._default(
    setOf(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, { error: 'choice' })), 30),
    [],
  ),
  audiences: z._default(setOf(oneOf(audiences), 12), []),
  languages: z._default(setOf(oneOf(activityLanguages), 3), []),
  partnerIds: z._default(setOf(opaqueId, 40), []),
  jointUnitIds: z._default(setOf(unitId, 24), []),
  sourceNamed: z._default(z.nullable(z.boolean()), null),
  sourceWhere: z._default(z.nullable(line(300)), null),
  links: z._default(setOf(webAddress, 20), []),
  reach: z._default(z.array(reachInput).check(z.maxLength(60, { error: 'tooMany' })), []),
  explanations: z._default(z.array(explanation).check(z.maxLength(30, { error: 'tooMany' })), []),
};

/** A new entry. Its id is made on the device and is its identity for life. */
export const activityInput = z.strictObject({ id: uuid, campaignId: opaqueId, ...activityFields });
export type ActivityInput = z.output<typeof activityInput>;

/** An edit: the fields that change. A list is replaced whole. */
export const activityEdit = z.strictObject({
  ...undefaulted(activityFields),
  /** Why it is corrected: demanded once the entry stands in a submitted reply. */
  correctionReason: z.optional(line(500)),
});
export type ActivityEdit = z.output<typeof activityEdit>;

/** A warning that stands on an entry, with the reason given for it, if any. */
export const flag = z.object({
  code: oneOf(ruleCodes),
  pointer: z.string(),
  reason: z.nullable(z.string()),
});
export type Flag = z.output<typeof flag>;

export const query = z.object({
  id: opaqueId,
  text: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  answer: z.nullable(z.string()),
  answeredBy: z.nullable(z.string()),
  answeredAt: z.nullable(instant),
  withdrawnAt: z.nullable(instant),
});

export const reachEntry = z.object({
  id: z.string(),
  channel: oneOf(channels),
  measure: oneOf(measures),
  count: z.nullable(z.number()),
  method: oneOf(methods),
  methodNote: z.nullable(z.string()),
  periodFrom: z.nullable(z.string()),
  periodTo: z.nullable(z.string()),
  audienceNew: oneOf(audienceNovelties),
  scope: oneOf(scopes),
  organisationId: z.nullable(z.string()),
  link: z.nullable(z.string()),
  evidenceId: z.nullable(z.string()),
});
export type ReachEntry = z.output<typeof reachEntry>;

export const activity = z.object({
  id: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  districtId: z.nullable(z.string()),
  kind: oneOf(activityKinds),
  title: z.string(),
  status: oneOf(activityStatuses),
  review: oneOf(reviewStatuses),
  startsOn: z.string(),
  endsOn: z.nullable(z.string()),
  startsAtTime: z.nullable(z.string()),
  place: z.nullable(z.string()),
  description: z.nullable(z.string()),
  schemes: z.array(z.string()),
  audiences: z.array(oneOf(audiences)),
  languages: z.array(oneOf(activityLanguages)),
  partnerIds: z.array(z.string()),
  jointUnitIds: z.array(z.string()),
  sourceNamed: z.nullable(z.boolean()),
  sourceWhere: z.nullable(z.string()),
  links: z.array(z.string()),
  reach: z.array(reachEntry),
  evidence: z.array(z.object({ id: z.string(), name: z.string(), sha256: z.string() })),
  flags: z.array(flag),
  queries: z.array(query),
  excludedReason: z.nullable(z.string()),
  synthetic: z.boolean(),
  createdBy: z.string(),
  createdByName: z.string(),
  createdAt: instant,
  updatedAt: instant,
  version: z.number(),
});
export type Activity = z.output<typeof activity>;

/** A row of the list: without texts and reach entries, with the figures that the list shows. */
export const activityRow = z.object({
  id: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  districtId: z.nullable(z.string()),
  kind: oneOf(activityKinds),
  title: z.string(),
  status: oneOf(activityStatuses),
  review: oneOf(reviewStatuses),
  startsOn: z.string(),
  endsOn: z.nullable(z.string()),
  startsAtTime: z.nullable(z.string()),
  place: z.nullable(z.string()),
  schemes: z.array(z.string()),
  audiences: z.array(oneOf(audiences)),
  partnerIds: z.array(z.string()),
  sourceNamed: z.nullable(z.boolean()),
  /** Sums of this entry by measure; a measure without any number is absent. */
  measures: z.record(z.string(), z.number()),
  flagCount: z.number(),
  synthetic: z.boolean(),
  createdBy: z.string(),
  createdAt: instant,
  updatedAt: instant,
  version: z.number(),
});
export type ActivityRow = z.output<typeof activityRow>;
