import { listAudit } from '@saqbol/shared/audit/audit.endpoints.ts';
import type { ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import type { AuditSearch } from './audit-search.ts';

export type AuditPageAnswer = ResponseOf<typeof listAudit>;
export type AuditEntry = AuditPageAnswer['items'][number];

const pageSize = '50';

/** The audit under a filter, newest first, page after page. */
export function auditPagesQuery(search: AuditSearch) {
  return infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam, signal }) =>
      api(listAudit, {
        query: { ...search, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
