import type { StandingEntry } from '@saqbol/shared/imports/import.facts.ts';
import type { Facts } from '@saqbol/shared/imports/write-lines.ts';
import { historyFields } from '../activities/activity-answer.ts';
import { changesOf } from '../audit/changes-of.ts';

/** What the history keeps of an entry that came by a file: its first facts, or what changed. */
export function auditOf(
  facts: Facts,
  standing: StandingEntry | undefined,
  correctionReason: string | null,
): object {
  if (!standing) {
    const { kind, status, startsOn, districtId, reach } = facts;
    return {
      kind: [null, kind],
      status: [null, status],
      startsOn: [null, startsOn],
      districtId: [null, districtId],
      reach: [null, reach],
    };
  }
  return {
    ...changesOf<Facts>(standing, facts, historyFields),
    ...(correctionReason && { correctionReason: [null, correctionReason] }),
  };
}
