import { queryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { listActivities } from './list-queries.ts';
import { activityKeys } from './queries.ts';

/** The entries that the person touched last: for the first screen, and to repeat one. */
export function latestOwnQuery(campaignId: string) {
  return queryOptions({
    queryKey: [...activityKeys.lists, 'latest-own', campaignId],
    queryFn: async ({ signal }) =>
      (
        await api(listActivities, {
          query: { campaignId, mine: 'yes', sort: '-updatedAt', limit: '12' },
          signal,
        })
      ).items,
  });
}
