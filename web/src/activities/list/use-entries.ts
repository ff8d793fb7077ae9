import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { type ActivityFilter, type ActivityList, activityListQuery } from '../list-queries.ts';

export type Entries = ReturnType<typeof useEntries>;

/** The rows of a list that are here, and the way to further ones. */
export function useEntries(filter: ActivityFilter) {
  const list = useInfiniteQuery(activityListQuery(filter));
  return {
    list,
    rows: list.data && rowsOf(list.data),
    total: list.data?.pages[0]?.total,
    /** Brings pages until so many rows are here, or all. @returns the rows then */
    async bring(count: number): Promise<ActivityRow[]> {
      let data = list.data;
      let hasNext = list.hasNextPage;
      while (hasNext && data && rowsOf(data).length < count) {
        const next = await list.fetchNextPage();
        if (next.isError) throw next.error;
        data = next.data;
        hasNext = next.hasNextPage;
      }
      return data ? rowsOf(data) : [];
    },
  };
}

function rowsOf(data: InfiniteData<ActivityList>): ActivityRow[] {
  // An entry that moved between two pages while they were read stands in both: once is enough.
  return [
    ...new Map(data.pages.flatMap(({ items }) => items).map((row) => [row.id, row])).values(),
  ];
}
