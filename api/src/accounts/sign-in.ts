/**
 * Sign-in by better-auth: passwords, sessions and their cookies. Only the routes named here are
 * open; invitations, resets and throttling are our own.
 */
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod/mini';
import type { Database } from '../platform/database/database.ts';
import { withScope } from '../platform/database/scope.ts';
import { admit } from '../platform/http/admission.ts';
import { checkOrigin } from '../platform/http/origin.ts';
import { Problem } from '../platform/http/problem.ts';
import { readText } from '../platform/http/read-request.ts';
import type { Services } from '../platform/services.ts';
import type { Settings } from '../platform/settings.ts';
import { findSignInAccount, noteSignIn, touchAccount } from './accounts.queries.ts';
import { readSession } from './read-session.ts';
import { cookiePrefix } from './session-cookie.ts';
import { checkThrottle, forgetFailures, noteFailure } from './sign-in-throttle.queries.ts';

/** A session ends so long after the sign-in, in seconds, used or not. */
const sessionLife = 7 * 24 * 3600;

export type Auth = ReturnType<typeof createAuth>;

/** Makes the sign-in service over our own tables. */
export function createAuth(settings: Settings, db: Database) {
  return betterAuth({
    secret: settings.secret,
    baseURL: settings.baseUrl,
    basePath: '/api/auth',
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 128,
    },
    user: { modelName: 'users' },
    session: { modelName: 'sessions', expiresIn: sessionLife },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    advanced: {
      cookiePrefix,
      useSecureCookies: settings.baseUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: () => uuidv7() },
    },
    databaseHooks: {
      session: {
        create: {
          // Invited and disabled accounts get no session; the answer is that of a wrong password.
          before: async (session) => {
            const active = await withScope(db, 'system', 'read', (tx) =>
              tx
                .selectFrom('accounts')
                .select('userId')
                .where('userId', '=', session.userId)
                .where('status', '=', 'active')
                .executeTakeFirst(),
            );
            if (!active) throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
          },
        },
      },
    },
  });
}

const signInBody = z.object({
  email: z.string().check(z.maxLength(254)),
  password: z.string().check(z.maxLength(128)),
});

/** `/api/auth/*`: sign-in by e-mail and password, and sign-out. Everything else is 404. */
export async function serveAuth(
  services: Services,
  auth: Auth,
  request: Request,
  address: string,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  checkMethod(request, pathname);
  checkOrigin(request, services.settings.baseUrl);
  if (pathname === '/api/auth/sign-out') return admit(() => signOut(services, auth, request));
  // Read before the request takes its place among those at work: who sends slowly takes none.
  const given = z.safeParse(signInBody, await readJson(request));
  if (!given.success) throw new Problem('account/wrong-credentials');
  return admit(() => signIn(services, auth, request, given.data, address));
}

function checkMethod(request: Request, pathname: string): void {
  if (pathname !== '/api/auth/sign-in/email' && pathname !== '/api/auth/sign-out') {
    throw new Problem('request/unknown-path');
  }
  if (request.method !== 'POST') throw new Problem('request/method-not-allowed');
}

async function signIn(
  services: Services,
  auth: Auth,
  request: Request,
  given: z.output<typeof signInBody>,
  address: string,
): Promise<Response> {
  const email = given.email.normalize('NFC').trim().toLowerCase();
  await checkThrottle(services.database.db, email, address);
  const answer = await auth.handler(
    new Request(request.url, {
      method: 'POST',
      headers: passedOn(request, services.settings.baseUrl),
      body: JSON.stringify({ email, password: given.password }),
    }),
  );
  if (!answer.ok) {
    await noteFailure(services.database.db, email, address);
    await note(services, email, 'account.sign-in-refused');
    throw new Problem('account/wrong-credentials');
  }
  await forgetFailures(services.database.db, email, address);
  await note(services, email, 'account.sign-in');
  const { user } = (await answer.json()) as { user: { id: string; name: string; email: string } };
  const headers = new Headers({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  // The token stays in the cookie, out of reach of scripts.
  return new Response(
    JSON.stringify({ user: { id: user.id, name: user.name, email: user.email } }),
    { headers },
  );
}

async function note(services: Services, email: string, verb: string): Promise<void> {
  await withScope(services.database.db, 'system', 'write', async (tx) => {
    const account = await findSignInAccount(tx, email);
    await noteSignIn(tx, verb, account, services.clock.now());
    if (account && verb === 'account.sign-in') {
      await touchAccount(tx, account.userId, services.clock.now());
    }
  });
}

async function signOut(services: Services, auth: Auth, request: Request): Promise<Response> {
  const actor = await readSession(services, request);
  const answer = await auth.handler(
    new Request(request.url, {
      method: 'POST',
      headers: passedOn(request, request.url),
      body: '{}',
    }),
  );
  if (actor) {
    await withScope(services.database.db, 'system', 'write', (tx) =>
      noteSignIn(tx, 'account.sign-out', actor, services.clock.now()),
    );
  }
  const headers = new Headers({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Clear-Site-Data': '"cache", "storage"',
  });
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return new Response(JSON.stringify({ signedOut: true }), { headers });
}

/** Our own origin check is done: better-auth gets the headers that it needs and no others. */
function passedOn(request: Request, baseUrl: string): Headers {
  const headers = new Headers({
    'Content-Type': 'application/json',
    Origin: new URL(baseUrl).origin,
  });
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value.slice(0, 4000));
  }
  return headers;
}

async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request, 10_000);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('request/broken-json', { cause: error });
  }
}
