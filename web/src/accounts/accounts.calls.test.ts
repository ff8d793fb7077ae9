import {
  acceptInvitation,
  getInstallation,
  getMe,
  listDemoAccounts,
  readLink,
  requestPasswordReset,
  setOwnLanguage,
  setPassword,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { describe, expect, it } from 'vitest';
import * as calls from './accounts.calls.ts';

const contract = {
  acceptInvitation,
  getInstallation,
  getMe,
  listDemoAccounts,
  readLink,
  requestPasswordReset,
  setOwnLanguage,
  setPassword,
};

describe('calls of the first screen', () => {
  it.each(Object.entries(calls))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency, ifMatch } = contract[name as keyof typeof contract];
    expect(call).toEqual({ method, path, idempotency });
    expect(ifMatch).toBe(false); // a light endpoint has no If-Match
  });
});
