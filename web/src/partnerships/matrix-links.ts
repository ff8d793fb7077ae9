import type { QueryIn } from '@saqbol/shared/contract/endpoint.ts';
import type { exportMatrixXlsx } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { addressOf } from '../platform/client/api.ts';

/** Files of the contract by their addresses alone; partnerships.calls.test.ts holds them to it. */
export const matrixFiles = {
  xlsx: '/api/v1/campaigns/:id/partnership-matrix.xlsx',
  csv: '/api/v1/campaigns/:id/partnership-matrix.csv',
} as const;

/** The matrix as files, of the same kind and territory as on the screen. */
export function matrixExports(campaignId: string, query: QueryIn<typeof exportMatrixXlsx>) {
  const given = { params: { id: campaignId }, query };
  return { xlsx: addressOf(matrixFiles.xlsx, given), csv: addressOf(matrixFiles.csv, given) };
}
