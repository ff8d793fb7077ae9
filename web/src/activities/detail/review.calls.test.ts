import * as endpoints from '@saqbol/shared/activities/activities.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { getActivityHistory, listActivities } from '../list-queries.ts';
import * as commands from './review.calls.ts';

const contract = { ...endpoints };
const calls = { ...commands, getActivityHistory, listActivities };

describe('calls of the list and of an entry', () => {
  it.each(Object.entries(calls))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency } = contract[name as keyof typeof calls];
    expect(call).toEqual({ method, path, idempotency });
  });
});
