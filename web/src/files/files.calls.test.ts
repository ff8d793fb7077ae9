import * as endpoints from '@saqbol/shared/files/files.endpoints.ts';
import { describe, expect, it } from 'vitest';
import * as calls from './files.calls.ts';

const contract = { ...endpoints };

describe('calls of files', () => {
  it.each(Object.entries(calls))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency } = contract[name as keyof typeof calls];
    expect(call).toEqual({ method, path, idempotency });
  });
});
