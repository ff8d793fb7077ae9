import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { setDomainNow } from '../platform/clock/domain-clock.ts';
import { getInstallation, getMe, listDemoAccounts } from './accounts.calls.ts';
import { keptThroughSignOut } from './kept-through-sign-out.ts';

/** Who is signed in, the installation's mode and clock. 401 while nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await api(getMe, { signal });
    setDomainNow(me.now);
    return me;
  },
  staleTime: 60_000,
  retry: false,
});

/** Demo or production, and when the demo's clock began; for everybody. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: async ({ signal }) => {
    const installation = await api(getInstallation, { signal });
    setDomainNow(installation.now);
    return installation;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The accounts that the sign-in page of a demo offers. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => api(listDemoAccounts, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export type Me = Awaited<ReturnType<NonNullable<(typeof meQuery)['queryFn']>>>;

// Sign-in and sign-out are the account library's own addresses, not endpoints of the contract.
const signInCall = { method: 'POST', path: '/api/auth/sign-in/email' } as Endpoint;
const signOutCall = { method: 'POST', path: '/api/auth/sign-out' } as Endpoint;

/** Signs in by password. Refusals are `ProblemError`s. */
export async function signIn(given: { email: string; password: string }): Promise<void> {
  await post(signInCall, given);
  remember(true);
}

export async function signOut(queryClient: QueryClient): Promise<void> {
  const putBack = keptThroughSignOut();
  await post(signOutCall, {});
  putBack();
  remember(false);
  queryClient.clear();
}

function post(endpoint: Endpoint, body: object): Promise<unknown> {
  const call = api as (endpoint: Endpoint, input: { body: object }) => Promise<unknown>;
  return call(endpoint, { body });
}

const hintKey = 'saqbol.wasSignedIn';

/** A guess, for loading ahead what a signed-in person needs; the server alone knows. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(hintKey) !== null;
  } catch {
    return false;
  }
}

function remember(signedIn: boolean) {
  try {
    if (signedIn) localStorage.setItem(hintKey, '1');
    else localStorage.removeItem(hintKey);
  } catch (error) {
    console.warn(error); // storage is forbidden: nothing is loaded ahead
  }
}
