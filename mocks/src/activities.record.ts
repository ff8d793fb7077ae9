/** An entry as the mocks keep it, and the shapes in which it is answered. */
import type {
  Activity,
  ActivityInput,
  ActivityRow,
  ReachEntry,
  ReachInput,
} from '@saqbol/shared/activities/activity.schema.ts';
import type { DemoActivity } from '@saqbol/shared/demo/demo.types.ts';
import { canonical, digestOf } from './platform/digest.ts';
import type { Store, StoredActivity } from './store.types.ts';

export function contentOf(input: ActivityInput): string {
  return digestOf(canonical(input));
}

export function reachOf(given: readonly ReachInput[]): ReachEntry[] {
  return given.map((one) => ({
    id: one.id,
    channel: one.channel,
    measure: one.measure,
    count: one.count,
    method: one.method,
    methodNote: one.methodNote ?? null,
    periodFrom: one.periodFrom ?? null,
    periodTo: one.periodTo ?? null,
    audienceNew: one.audienceNew,
    scope: one.scope,
    organisationId: one.organisationId ?? null,
    link: one.link ?? null,
    evidenceId: one.evidenceId ?? null,
  }));
}

/** An entry of the demo's data; persons are named there by their e-mail. */
export function activityOfInput(
  given: DemoActivity,
  idOf: (address: string) => string,
): StoredActivity {
  const { createdBy, synthetic, createdAt, updatedAt, unitId, review, ...rest } = given;
  const { flags, queries, excludedReason, ...input } = rest;
  return {
    ...input,
    reach: reachOf(input.reach),
    unitId,
    review,
    flags: [...flags],
    queries: queries.map((one) => ({
      ...one,
      askedBy: idOf(one.askedBy),
      answeredBy: one.answeredBy === null ? null : idOf(one.answeredBy),
    })),
    excludedReason,
    synthetic,
    createdBy: idOf(createdBy),
    createdAt,
    updatedAt,
    version: 1,
    content: contentOf(input),
    factsVersion: 1,
    deletedAt: null,
  };
}

/** Kept queries name persons by their id; answers by their name. */
export function toActivity(stored: StoredActivity, store: Store): Activity {
  const { explanations: _1, content: _2, deletedAt: _3, factsVersion: _4, ...rest } = stored;
  const { queries, ...entry } = rest;
  const nameOf = (id: string) => store.accounts.get(id)?.name ?? id;
  return {
    ...entry,
    evidence: [],
    queries: queries.map((one) => ({
      ...one,
      askedBy: nameOf(one.askedBy),
      answeredBy: one.answeredBy === null ? null : nameOf(one.answeredBy),
    })),
    createdByName: nameOf(entry.createdBy),
  };
}

/** Sums by measure; a measure without any number is absent. */
export function measuresOf(reach: readonly Pick<ReachEntry, 'measure' | 'count'>[]) {
  const sums: Record<string, number> = {};
  for (const { measure, count } of reach) {
    if (count !== null) sums[measure] = (sums[measure] ?? 0) + count;
  }
  return sums;
}

export function toRow(stored: StoredActivity): ActivityRow {
  return {
    id: stored.id,
    campaignId: stored.campaignId,
    unitId: stored.unitId,
    districtId: stored.districtId,
    kind: stored.kind,
    title: stored.title,
    status: stored.status,
    review: stored.review,
    startsOn: stored.startsOn,
    endsOn: stored.endsOn,
    startsAtTime: stored.startsAtTime,
    place: stored.place,
    schemes: stored.schemes,
    audiences: stored.audiences,
    partnerIds: stored.partnerIds,
    sourceNamed: stored.sourceNamed,
    measures: measuresOf(stored.reach),
    flagCount: stored.flags.length,
    synthetic: stored.synthetic,
    createdBy: stored.createdBy,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    version: stored.version,
  };
}
