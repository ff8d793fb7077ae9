import {
  createActivity,
  editActivity,
  getActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { expect, it } from 'vitest';
import * as calls from './queries.ts';

it.each([
  [createActivity, calls.createActivity],
  [editActivity, calls.editActivity],
  [getActivity, calls.getActivity],
])('calls $id as the contract says', ({ method, path, idempotency }, call) => {
  expect(call).toEqual({ method, path, idempotency });
});
