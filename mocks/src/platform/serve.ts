/**
 * The one wrapper around every verb: session → role → origin → validation → the verb → its audit
 * entry and the remembered answer. It follows the API's wrapper step by step.
 */
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { accountOfSession } from '../store.ts';
import type { Store } from '../store.types.ts';
import type { Answer } from './answer.ts';
import { recordAudit } from './audit-trail.ts';
import { contentTag, expectedVersion, isKnown, versionTag } from './etag.ts';
import type { Call, Clock, Handler } from './handler.ts';
import { recall, remember } from './idempotency.ts';
import { instantText } from './instant-text.ts';
import { languageOf } from './language.ts';
import { Problem } from './problem.ts';
import { readRequest } from './read-request.ts';

/** An answer before it becomes a Response: a service worker could not set its cookies otherwise. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly session?: string | null | undefined;
}

export interface Surroundings {
  readonly store: Store;
  readonly clock: Clock;
  readonly demoStartedAt: string | null;
  /** Token of the session that the request came with. */
  readonly session: string | null;
}

/** Serves one request of an endpoint. @throws Problem for every refusal */
export async function serve(
  handler: Handler,
  around: Surroundings,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<PlainAnswer> {
  const { endpoint } = handler;
  const actor = actorOf(endpoint, around);
  if (endpoint.method !== 'GET') checkOrigin(request);
  if (actor) handler.enter?.(actor, params);
  const input = await readRequest(endpoint, request, params);
  const version = endpoint.ifMatch ? expectedVersion(request) : -1;
  const now = around.clock.now();
  const place = placeOf(endpoint, actor, request, input.raw);
  const known = place && recall(around.store, place, now.getTime());
  if (known) return respond(endpoint, request, known);
  const call: Call = {
    ...around,
    get actor(): Actor {
      if (actor === null) throw new Error('An endpoint without a session asked who acts');
      return actor;
    },
    params: input.params as never,
    query: input.query as never,
    body: input.body as never,
    now: instantText(now),
    today: astanaDay(now),
    lang: languageOf(request.headers.get('accept-language')),
    expectedVersion: version,
    origin: new URL(request.url).origin,
  };
  const answer = handler.run(call);
  if (place) remember(around.store, place, answer, now.getTime());
  recordAudit(around.store, endpoint, actor, answer, call.now);
  return respond(endpoint, request, answer);
}

function actorOf({ access }: Endpoint, { store, session }: Surroundings): Actor | null {
  if (access.kind === 'public' || access.kind === 'link') return null;
  const account = accountOfSession(store, session);
  if (!account) throw new Problem('account/signed-out');
  const { id: userId, role, unitId, districtIds } = account;
  if (access.kind === 'roles' && !access.roles.includes(role)) {
    throw new Problem('account/not-allowed');
  }
  return { userId, role, unitId, districtIds };
}

/** Refuses writes that another site made the browser send. Programs send neither header. */
function checkOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const isOwnSite = site === null || site === 'same-origin' || site === 'none';
  if (!isOwnSite || (origin !== null && origin !== new URL(request.url).origin)) {
    throw new Problem('request/foreign-origin');
  }
}

function placeOf(endpoint: Endpoint, actor: Actor | null, request: Request, raw: string) {
  const key = endpoint.idempotency === 'key' ? request.headers.get('idempotency-key') : null;
  if (key === null) return null;
  const content = `${new URL(request.url).pathname} ${raw}`;
  return { name: `${actor?.userId} ${endpoint.id} ${key}`, content };
}

function respond(endpoint: Endpoint, request: Request, answer: Answer<unknown>): PlainAnswer {
  const { file, session } = answer;
  const headers: Record<string, string> = {
    'Cache-Control': 'private, no-cache',
    Vary: 'Cookie, Accept-Language',
  };
  if (file) {
    headers['Content-Type'] = file.type;
    headers['Content-Disposition'] =
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
    return { status: 200, headers, body: file.content };
  }
  const status = answer.status ?? endpoint.status;
  if (answer.version !== undefined) headers.ETag = versionTag(answer.version);
  if (answer.tag !== undefined) headers.ETag = answer.tag;
  if (answer.body === undefined) return { status, headers, body: null, session };
  const text = JSON.stringify(answer.body);
  if (endpoint.method === 'GET') {
    headers.ETag ??= contentTag(text);
    if (isKnown(request, headers.ETag)) return { status: 304, headers, body: null };
  }
  headers['Content-Type'] = 'application/json; charset=utf-8';
  return { status, headers, body: text, session };
}
