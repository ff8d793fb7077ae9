/** Sign-in and sign-out, at the paths of the API's sign-in library, which the contract leaves out. */
import { email } from '@saqbol/shared/accounts/account.schema.ts';
import { endpoint } from '@saqbol/shared/contract/endpoint.ts';
import * as z from 'zod/mini';
import { type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import { newSession } from './store.ts';

const signIn = endpoint({
  id: 'accounts.signIn',
  method: 'POST',
  path: '/api/auth/sign-in/email',
  access: { kind: 'public' },
  body: z.object({ email, password: z.string().check(z.maxLength(128, { error: 'tooLong' })) }),
  response: z.object({
    user: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  }),
  audit: 'account.sign-in',
});

const signOut = endpoint({
  id: 'accounts.signOut',
  method: 'POST',
  path: '/api/auth/sign-out',
  access: { kind: 'public' },
  response: z.object({ signedOut: z.literal(true) }),
  audit: 'account.sign-out',
});

export const signInHandlers: Handler[] = [
  handle(signIn, ({ store, body, now }) => {
    const account = [...store.accounts.values()].find((one) => one.email === body.email);
    // Invited and disabled people get the answer of a wrong password.
    if (account?.status !== 'active' || account.password !== body.password) {
      throw new Problem('account/wrong-credentials');
    }
    const token = newSession(store, account.id);
    store.accounts.set(account.id, { ...account, lastSeenAt: now });
    const { id, name } = account;
    return {
      body: { user: { id, email: account.email, name } },
      session: token,
      about: { chain: account.unitId, id },
    };
  }),
  handle(signOut, ({ store, session }) => {
    const accountId = session === null ? undefined : store.sessions.get(session);
    const unitId = accountId === undefined ? undefined : store.accounts.get(accountId)?.unitId;
    if (session !== null) store.sessions.delete(session);
    return {
      body: { signedOut: true as const },
      session: null,
      ...(unitId !== undefined && { about: { chain: unitId, id: accountId ?? null } }),
    };
  }),
];
