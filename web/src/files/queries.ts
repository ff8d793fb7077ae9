import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, api } from '../platform/client/api.ts';
import { downloadFile, getFile, listFiles } from './files.calls.ts';

export const fileKeys = {
  all: ['files'],
  one: (unitId: string, fileId: string) => ['files', unitId, fileId] as const,
  letterhead: (unitId: string) => ['files', unitId, 'letterhead'] as const,
} as const;

/** What is known of one file; it never changes, but for a letterhead that goes out of use. */
export function fileQuery(unitId: string, fileId: string) {
  return queryOptions({
    queryKey: fileKeys.one(unitId, fileId),
    queryFn: ({ signal }) => api(getFile, { params: { unitId, fileId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The letterhead that the unit's letters come on; null where there is none. */
export function letterheadQuery(unitId: string) {
  return queryOptions({
    queryKey: fileKeys.letterhead(unitId),
    queryFn: async ({ signal }): Promise<StoredFile | null> => {
      const query = { purpose: 'letterhead', inUse: 'yes', limit: '1' } as const;
      const { items } = await api(listFiles, { params: { unitId }, query, signal });
      return items[0] ?? null;
    },
  });
}

/** Address of the content, for a link. */
export function contentAddress({ unitId, id }: Pick<StoredFile, 'unitId' | 'id'>): string {
  return addressOf(downloadFile.path, { params: { unitId, fileId: id } });
}
