import { useQueries } from '@tanstack/react-query';
import { replyQuery } from '../queries.ts';
import type { BoardGiven } from './board-given.ts';
import { type Candidate, candidatesOf, mayBeWarned } from './bulk-preview.ts';

/** Asks what those lack of whom the board alone does not tell it. */
export function useCandidates(given: BoardGiven): {
  candidates: readonly Candidate[];
  error: unknown;
  retry: () => void;
} {
  const { rows, actor, campaign } = given;
  const unknown = candidatesOf(rows, actor, () => undefined).flatMap(({ row, refusal }) =>
    refusal === undefined && mayBeWarned(row) ? row.unitId : [],
  );
  const asked = useQueries({
    queries: unknown.map((unitId) => replyQuery({ campaignId: campaign.id, unitId })),
  });
  const lacks = new Map(unknown.map((unitId, i) => [unitId, asked[i]?.data?.reply.lacks]));
  const failed = asked.filter((one) => one.error && !one.data);
  return {
    candidates: candidatesOf(rows, actor, (unitId) => lacks.get(unitId)),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
