import * as bulk from '@saqbol/shared/activities/bulk.endpoints.ts';
import { expect, it } from 'vitest';
import { bulkCalls } from './bulk.calls.ts';

it.each([
  [bulkCalls.confirm, bulk.confirmActivities],
  [bulkCalls.unconfirm, bulk.unconfirmActivities],
  [bulkCalls.exclude, bulk.excludeActivities],
  [bulkCalls.include, bulk.includeActivities],
  [bulkCalls.query, bulk.queryActivities],
  [bulkCalls.withdraw, bulk.withdrawQueries],
  [bulkCalls.delete, bulk.deleteDrafts],
  [bulkCalls.restore, bulk.restoreDrafts],
])('calls go where the contract says', (call, endpoint) => {
  const { method, path, idempotency } = endpoint;
  expect(call).toEqual({ method, path, idempotency });
});
