import type { ImportRecord, ImportRow } from '@saqbol/shared/imports/import.schema.ts';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { activityKeys } from '../activities/queries.ts';
import { api } from '../platform/client/api.ts';
import type { RowFilter } from './import-search.ts';
import { importCalls } from './imports.calls.ts';

export const importKeys = {
  all: ['imports'],
  one: (id: string) => ['imports', 'one', id],
  rows: (id: string) => ['imports', 'rows', id],
} as const;

/** The latest imports of the unit, newest first. */
export const importsQuery = queryOptions({
  queryKey: [...importKeys.all, 'list'],
  queryFn: async ({ signal }): Promise<readonly ImportRecord[]> =>
    (await api(importCalls.list, { query: { limit: '30' }, signal })).items,
});

export function importQuery(id: string) {
  return queryOptions({
    queryKey: importKeys.one(id),
    queryFn: ({ signal }) => api(importCalls.get, { params: { id }, signal }),
  });
}

/** The entries of a file, a page at a time. */
export function importRowsQuery(id: string, filter: RowFilter) {
  return infiniteQueryOptions({
    queryKey: [...importKeys.rows(id), filter],
    queryFn: ({ signal, pageParam }) => {
      const narrowed =
        filter === 'all'
          ? {}
          : filter === 'warned'
            ? { warned: 'yes' as const }
            : { outcome: filter };
      const query = { ...narrowed, limit: '50', cursor: pageParam ?? undefined };
      return api(importCalls.rows, { params: { id }, query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
  });
}

export type ShownRow = ImportRow;

/** Takes the entries in; lists, figures and the import itself are read again. */
export async function takeIn(
  queryClient: QueryClient,
  id: string,
  take: 'all' | 'good',
  idempotencyKey: string,
): Promise<ImportRecord> {
  try {
    const made = await api(importCalls.commit, { params: { id }, body: { take }, idempotencyKey });
    queryClient.setQueryData(importKeys.one(id), made);
    return made;
  } finally {
    // Refused because the data have changed: there is a new result to look at.
    await Promise.all(
      [importKeys.all, activityKeys.lists, activityKeys.figures].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  }
}
