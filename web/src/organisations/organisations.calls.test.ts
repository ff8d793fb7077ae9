import * as endpoints from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { describe, expect, it } from 'vitest';
import * as calls from './organisations.calls.ts';

const contract = { ...endpoints };

describe('calls of organisations', () => {
  it.each(Object.entries(calls))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency } = contract[name as keyof typeof calls];
    expect(call).toEqual({ method, path, idempotency });
  });
});
