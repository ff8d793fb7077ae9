/** Signing in as people do: by e-mail and password, from an address. */
import { createRequire } from 'node:module';
import { setCredential } from '@saqbol/api/accounts/accounts.queries.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { type ActorName, actorId } from './actors.ts';
import type { TestAnswer, TestApi } from './api.ts';

const requireOfApi = createRequire(import.meta.resolve('@saqbol/api/app.ts'));

/** Long, and in no list of common ones. */
export const goodPassword = 'altyn dala 7 tolqyn';

/** Makes the api believe `X-Forwarded-For` of its callers in the process, so that they have addresses. */
export const behindProxy = { SAQBOL_TRUSTED_PROXIES: 'in-process' };

export function emailOf(name: ActorName): string {
  return `${name.toLowerCase()}@test.example`;
}

async function hashed(password: string): Promise<string> {
  const { hashPassword } = await import(requireOfApi.resolve('better-auth/crypto'));
  return hashPassword(password);
}

// Made once: hashing takes the most time of all.
let goodHash: Promise<string> | undefined;

/** Gives named people the good password. */
export async function givePasswords(api: TestApi, ...names: ActorName[]): Promise<void> {
  goodHash ??= hashed(goodPassword);
  const hash = await goodHash;
  await withScope(api.owner.db, 'system', 'write', async (tx) => {
    for (const name of names) await setCredential(tx, actorId(name), `credential-${name}`, hash);
  });
}

export interface SignedIn extends TestAnswer {
  /** The session, to be sent as the header `cookie`; empty when there is none. */
  readonly cookie: string;
}

export async function signIn(
  api: TestApi,
  given: { email: string; password?: string; address?: string; cookie?: string },
): Promise<SignedIn> {
  const { email, password = goodPassword, address = '192.0.2.1', cookie } = given;
  const headers = { 'x-forwarded-for': address, ...(cookie && { cookie }) };
  const answer = await api.as(null).post('/api/auth/sign-in/email', { email, password }, headers);
  return { ...answer, cookie: cookieOf(answer.headers) };
}

function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
}
