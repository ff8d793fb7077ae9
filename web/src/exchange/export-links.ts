import type { QueryIn } from '@saqbol/shared/contract/endpoint.ts';
import type { exportActivitiesXlsx } from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { addressOf } from '../platform/client/api.ts';

/** Files of the contract by their addresses alone: they are downloaded, not called. */
export const activityFiles = {
  xlsx: '/api/v1/campaigns/:id/activities.xlsx',
  csv: '/api/v1/campaigns/:id/activities.csv',
} as const;

/** The list of entries as files, with the same filter and order as on the screen. */
export function activityExports(
  campaignId: string,
  query: QueryIn<typeof exportActivitiesXlsx>,
): { readonly xlsx: string; readonly csv: string } {
  const given = { params: { id: campaignId }, query };
  return {
    xlsx: addressOf(activityFiles.xlsx, given),
    csv: addressOf(activityFiles.csv, given),
  };
}
