/** Rows for tests: a draft, changed as the test needs. */
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';

export const dueAt = '2026-03-11T19:00:00Z';

export function replyRow(unitId: string, change: Partial<ReplyRow> = {}): ReplyRow {
  return {
    unitId,
    state: 'draft',
    dueAt,
    originalDueAt: dueAt,
    submittedAt: null,
    late: null,
    delay: null,
    overdue: null,
    acceptedAt: null,
    claimedBy: null,
    claimedAt: null,
    versionCount: 0,
    pendingSince: null,
    askedExtension: null,
    activityCount: 0,
    complete: [],
    changedSinceCount: 0,
    openMarkCount: 0,
    ownData: false,
    version: 1,
    ...change,
  };
}

/** Submitted at this instant, on time or late by the deadline. */
export function submitted(
  unitId: string,
  submittedAt: string,
  change: Partial<ReplyRow> = {},
): ReplyRow {
  const after = Date.parse(submittedAt) - Date.parse(dueAt);
  return replyRow(unitId, {
    state: 'submitted',
    submittedAt,
    pendingSince: submittedAt,
    late: after >= 0,
    delay: after >= 0 ? after : null,
    versionCount: 1,
    ...change,
  });
}
