/** Commands on many entries, without their schemas; bulk.calls.test.ts holds them to the contract. */
import type * as Bulk from '@saqbol/shared/activities/bulk.endpoints.ts';
import { lightEndpoint } from '../../platform/client/light-endpoint.ts';

const path = '/api/v1/activities';
const key = 'key' as const;
export const bulkCalls = {
  confirm: lightEndpoint<typeof Bulk.confirmActivities>('POST', `${path}/confirm-many`, key),
  unconfirm: lightEndpoint<typeof Bulk.unconfirmActivities>('POST', `${path}/unconfirm-many`, key),
  exclude: lightEndpoint<typeof Bulk.excludeActivities>('POST', `${path}/exclude-many`, key),
  include: lightEndpoint<typeof Bulk.includeActivities>('POST', `${path}/include-many`, key),
  query: lightEndpoint<typeof Bulk.queryActivities>('POST', `${path}/query-many`, key),
  withdraw: lightEndpoint<typeof Bulk.withdrawQueries>('POST', `${path}/withdraw-many`, key),
  delete: lightEndpoint<typeof Bulk.deleteDrafts>('POST', `${path}/delete-drafts`, key),
  restore: lightEndpoint<typeof Bulk.restoreDrafts>('POST', `${path}/restore-drafts`, key),
} as const;
