import * as views from '@saqbol/shared/views/views.endpoints.ts';
import { expect, it } from 'vitest';
import { viewCalls } from './views.calls.ts';

it.each([
  [viewCalls.list, views.listViews],
  [viewCalls.create, views.createView],
  [viewCalls.edit, views.editView],
  [viewCalls.delete, views.deleteView],
  [viewCalls.restore, views.restoreView],
])('calls go where the contract says', (call, endpoint) => {
  const { method, path, idempotency } = endpoint;
  expect(call).toEqual({ method, path, idempotency });
});
