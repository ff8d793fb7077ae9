/** The whole API in memory: handlers of the contract for msw, and a plain function of requests. */
import type { DemoData } from '@saqbol/shared/demo/demo.types.ts';
import { HttpResponse, http } from 'msw';
import { accountHandlers } from './accounts.ts';
import { activityHandlers } from './activities.ts';
import { auditHandlers } from './audit.ts';
import { campaignHandlers } from './campaigns.ts';
import { exchangeHandlers } from './exchange.ts';
import { figureHandlers } from './figures.ts';
import { fileHandlers } from './files.ts';
import { importHandlers } from './imports.ts';
import { organisationHandlers } from './organisations.ts';
import { partnershipHandlers } from './partnerships.ts';
import type { Clock, Handler } from './platform/handler.ts';
import { languageOf } from './platform/language.ts';
import { Problem, problemDetails } from './platform/problem.ts';
import { routeOf } from './platform/route.ts';
import { type PlainAnswer, serve } from './platform/serve.ts';
import { replyHandlers } from './replies.ts';
import { accountIdOf, createStore, newSession, revive } from './store.ts';
import type { Store } from './store.types.ts';
import { territoryHandlers } from './territory.ts';
import { viewHandlers } from './views.ts';

/** One for every endpoint of the contract, and the sign-in beside it. */
export const handlers: readonly Handler[] = [
  ...accountHandlers,
  ...territoryHandlers,
  ...campaignHandlers,
  ...activityHandlers,
  ...organisationHandlers,
  ...viewHandlers,
  ...partnershipHandlers,
  ...figureHandlers,
  ...exchangeHandlers,
  ...importHandlers,
  ...replyHandlers,
  ...fileHandlers,
  ...auditHandlers,
];

export interface MockOptions {
  readonly data: DemoData;
  readonly clock: Clock;
  /** The domain's instant at which the demo began. */
  readonly demoStartedAt?: string | null;
  /**
   * How a session is known: by its cookie; or, where there is no cookie jar (`memory`), as the last
   * one that was signed in; or by a cookie from before the page was loaded again (`reloaded`).
   */
  readonly sessions?: 'cookie' | 'memory' | 'reloaded';
}

export interface MockApi {
  readonly store: Store;
  /** Answers a request as the API would. */
  handle(request: Request): Promise<Response>;
  /** The same, for msw. */
  readonly handlers: readonly ReturnType<typeof http.all>[];
  /** Begins a session for a person of the data and returns its token; `memory` sessions use it at once. */
  signInAs(email: string): string;
}

const cookieName = 'saqbol.session_token';

export function createMockApi(options: MockOptions): MockApi {
  const { clock, demoStartedAt = null, sessions = 'cookie' } = options;
  const store = createStore(options.data);
  let latest: string | null = null;

  async function answer(
    request: Request,
    cookies: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const path = new URL(request.url).pathname;
    const session = cookies[cookieName] || (sessions === 'memory' ? latest : null);
    if (sessions === 'reloaded') revive(store, session);
    let plain: PlainAnswer;
    try {
      const { handler, params } = routeOf(handlers, request.method, path);
      plain = await serve(handler, { store, clock, demoStartedAt, session }, request, params);
      if (plain.session !== undefined) latest = plain.session;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      plain = refusal(error, request, path);
    }
    return toResponse(plain);
  }

  return {
    store,
    handle: (request) => answer(request, cookiesOf(request)),
    handlers: [http.all('*/api/*', ({ request, cookies }) => answer(request, cookies))],
    signInAs(email) {
      const account = store.accounts.get(accountIdOf(email));
      if (!account) throw new Error(`Nobody has the address ${email}`);
      latest = newSession(store, account.id);
      return latest;
    },
  };
}

function refusal(problem: Problem, request: Request, path: string): PlainAnswer {
  const lang = languageOf(request.headers.get('accept-language'));
  const details = problemDetails(problem, lang, path);
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': lang,
    'Cache-Control': 'no-store',
    ...problem.extras.headers,
  };
  return { status: details.status, headers, body: JSON.stringify(details) };
}

/** msw's own response: it alone carries cookies through a service worker. */
function toResponse({ status, headers, body, session }: PlainAnswer): Response {
  const init = new Headers(headers);
  if (session !== undefined) init.append('Set-Cookie', cookieOf(session));
  return new HttpResponse(body, { status, headers: init });
}

function cookieOf(session: string | null): string {
  const rest = 'Path=/; HttpOnly; SameSite=Lax';
  return session === null
    ? `${cookieName}=; Max-Age=0; ${rest}`
    : `${cookieName}=${session}; ${rest}`;
}

function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
