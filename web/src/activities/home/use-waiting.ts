import { useQuery } from '@tanstack/react-query';
import { type ActivityFilter, firstActivitiesQuery } from '../list-queries.ts';

export interface Waiting {
  /** Undefined while it loads; all three arrive together. */
  readonly waiting: number | undefined;
  readonly queried: number | undefined;
  readonly flagged: number | undefined;
  readonly error: unknown;
}

/** The filters behind the three counts, as the list of entries takes them. */
export const waitingFilters = {
  waiting: { status: 'held', review: 'new' },
  queried: { review: 'queried' },
  flagged: { status: 'held', flagged: 'open' },
} as const satisfies Record<string, Partial<ActivityFilter>>;

/** What of the unit's entries needs the coordinator: counts alone, not the entries. */
export function useWaiting(campaignId: string, unitId: string): Waiting {
  const ask = (filter: Partial<ActivityFilter>) =>
    firstActivitiesQuery({ campaignId, unitId, ...filter }, 1);
  const waiting = useQuery(ask(waitingFilters.waiting));
  const queried = useQuery(ask(waitingFilters.queried));
  const flagged = useQuery(ask(waitingFilters.flagged));
  const all = [waiting, queried, flagged].every((one) => one.data);
  return {
    waiting: all ? waiting.data?.total : undefined,
    queried: all ? queried.data?.total : undefined,
    flagged: all ? flagged.data?.total : undefined,
    error: waiting.error ?? queried.error ?? flagged.error,
  };
}
