import type {
  getActivityHistory as GetActivityHistory,
  listActivities as ListActivities,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import type { QueryIn, ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';
import type { ActivitySearch } from './list/activity-search.ts';
import { activityKeys } from './queries.ts';

// Without their schemas: these screens only read. review.calls.test.ts holds them to the contract.
export const listActivities = lightEndpoint<typeof ListActivities>('GET', '/api/v1/activities');
export const getActivityHistory = lightEndpoint<typeof GetActivityHistory>(
  'GET',
  '/api/v1/activities/:id/history',
);

export type ActivityFilter = Omit<QueryIn<typeof ListActivities>, 'limit' | 'cursor'>;
export type ActivityList = ResponseOf<typeof ListActivities>;
export type ActivityHistory = ResponseOf<typeof GetActivityHistory>['items'];

/** Rows that come at a time. */
const pageSize = 50;

/** What the address asks for, as the contract asks for it. */
export function activityFilter(
  search: ActivitySearch,
  campaignId: string,
): ActivityFilter & { campaignId: string } {
  const { campaign: _, columns: _c, view: _v, ...filter } = search;
  return { ...filter, campaignId };
}

/** The list by pages. While another filter loads, the old rows stay, so that nothing jumps. */
export function activityListQuery(filter: ActivityFilter) {
  return infiniteQueryOptions({
    queryKey: [...activityKeys.lists, filter],
    queryFn: ({ pageParam, signal }): Promise<ActivityList> => {
      const query = { ...filter, limit: String(pageSize), ...(pageParam && { cursor: pageParam }) };
      return api(listActivities, { query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** The first rows of a list, for a part of another screen. */
export function firstActivitiesQuery(filter: ActivityFilter, limit: number) {
  return queryOptions({
    queryKey: [...activityKeys.lists, 'first', limit, filter],
    queryFn: ({ signal }) =>
      api(listActivities, { query: { ...filter, limit: String(limit) }, signal }),
  });
}

/** Who changed what and when, newest first. */
export function activityHistoryQuery(id: string, version: number) {
  return queryOptions({
    // A new version has a longer history.
    queryKey: [...activityKeys.all, 'history', id, version],
    queryFn: async ({ signal }): Promise<ActivityHistory> =>
      (await api(getActivityHistory, { params: { id }, signal })).items,
    placeholderData: keepPreviousData,
  });
}
