import * as endpoints from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { describe, expect, it } from 'vitest';
import * as calls from './partnerships.calls.ts';

const contract = { ...endpoints };

describe('calls of partnerships', () => {
  it.each(Object.entries(calls))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency } = contract[name as keyof typeof calls];
    expect(call).toEqual({ method, path, idempotency });
  });
});
