import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { useQuery } from '@tanstack/react-query';
import type { Me } from '../../accounts/session.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { latestOwnQuery } from '../latest-own.ts';
import { type ActivityFilter, firstActivitiesQuery } from '../list-queries.ts';
import { activityQuery, type ReadActivity } from '../queries.ts';
import { isOwn, ownFilter } from './own-places.ts';

const askedFor = 20;

export interface OfficerLists {
  readonly today: string;
  /** Own entries that came back with a question, oldest first. */
  readonly returned: readonly ActivityRow[];
  /** The first of them with its question. */
  readonly firstReturned: ReadActivity | undefined;
  /** Own entries planned for today or earlier. */
  readonly planned: readonly ActivityRow[];
  /** All has arrived, or failed: what is drawn now will not jump. */
  readonly isReady: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * What an officer's first screen lists. Asked for as soon as the letter's id is known, all at once,
 * and drawn together.
 */
export function useOfficerLists(me: Me | undefined, campaignId: string | undefined): OfficerLists {
  const today = astanaDay(useDomainNow());
  const enabled = me?.user.role === 'officer' && campaignId !== undefined;
  const ask = (filter: ActivityFilter) => ({
    ...firstActivitiesQuery({ campaignId, ...filter, ...(me && ownFilter(me)) }, askedFor),
    enabled,
  });
  const returned = useQuery(ask({ review: 'queried', sort: 'startsOn' }));
  const planned = useQuery(ask({ status: 'planned', to: today, sort: 'startsOn' }));
  const own = useQuery({ ...latestOwnQuery(campaignId ?? ''), enabled });
  const ownOf = (rows: readonly ActivityRow[] = []) => rows.filter((row) => me && isOwn(me, row));
  const returnedRows = ownOf(returned.data?.items);
  const first = useQuery({
    ...activityQuery(returnedRows[0]?.id ?? ''),
    enabled: returnedRows.length > 0,
  });
  return {
    today,
    returned: returnedRows,
    firstReturned: first.data,
    planned: ownOf(planned.data?.items),
    isReady:
      ![returned, planned, own].some((one) => one.isPending) &&
      (returnedRows.length === 0 || !first.isPending),
    error: returned.error ?? planned.error,
    retry: () => {
      void returned.refetch();
      void planned.refetch();
    },
  };
}
