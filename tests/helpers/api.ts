/** A whole installation in the process of the test: own database, standing clock, no port. */
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@saqbol/api/app.ts';
import { createChanges } from '@saqbol/api/platform/changes.ts';
import { standingClock } from '@saqbol/api/platform/clock.ts';
import {
  type Connection,
  connectApp,
  connectOwner,
} from '@saqbol/api/platform/database/database.ts';
import { createLog } from '@saqbol/api/platform/log.ts';
import { createMailer, type Mailer } from '@saqbol/api/platform/mail/mailer.ts';
import type { Services } from '@saqbol/api/platform/services.ts';
import { readSettings } from '@saqbol/api/platform/settings.ts';
import { firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type ActorName, actorId } from './actors.ts';
import { databaseUrl, templateName } from './database-cluster.ts';

export const campaignId = firstCampaignId;
const origin = 'http://saqbol.test';
const secret = 'a secret of tests, long enough for all';

export interface TestAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers freely and asserts on them.
  readonly body: any;
  readonly headers: Headers;
  readonly text: string;
}

type HeaderMap = Record<string, string>;

export interface TestClient {
  get(path: string, headers?: HeaderMap): Promise<TestAnswer>;
  post(path: string, body?: unknown, headers?: HeaderMap): Promise<TestAnswer>;
  patch(
    path: string,
    body: unknown,
    version: number | null,
    headers?: HeaderMap,
  ): Promise<TestAnswer>;
  delete(path: string, version: number | null, headers?: HeaderMap): Promise<TestAnswer>;
  /** Any request; a string or bytes as a body are sent as they are. */
  send(method: string, path: string, body?: unknown, headers?: HeaderMap): Promise<TestAnswer>;
}

export interface TestApi {
  readonly clock: ReturnType<typeof standingClock>;
  readonly services: Services;
  /** The owner's connection: looks behind row-level security. */
  readonly owner: Connection;
  readonly url: string;
  as(actor: ActorName | null): TestClient;
  /** The session of a person, for requests that `as` does not make. */
  cookieOf(actor: ActorName): string;
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

interface Options {
  /** Domain time at the start; the usual is the demo's beginning, 10 March 2026, 09:00 in Astana. */
  readonly now?: string;
  readonly env?: HeaderMap;
  readonly mailer?: Mailer;
  /** Prepares the database before the app opens it. */
  readonly prepare?: (owner: Connection) => Promise<void>;
}

/** Makes an installation of the template; close it when done. */
export async function createTestApi(options: Options = {}): Promise<TestApi> {
  const clusterUrl = inject('clusterUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(clusterUrl, `create database ${name} template ${templateName}`);
  const url = databaseUrl(clusterUrl, name);
  const owner = connectOwner(url, 2);
  await options.prepare?.(owner);
  const dataDir = await mkdtemp(join(tmpdir(), 'saqbol-files-'));
  const settings = readSettings({
    SAQBOL_MODE: 'production',
    SAQBOL_SECRET: secret,
    SAQBOL_BASE_URL: origin,
    SAQBOL_LOG: 'silent',
    SAQBOL_DATA_DIR: dataDir,
    ...options.env,
  });
  const log = createLog(settings.logLevel);
  const database = connectApp(url, 4);
  const changes = createChanges(database.pool, log);
  const clock = standingClock(options.now ?? '2026-03-10T04:00:00Z');
  const mailer = options.mailer ?? createMailer(settings, log);
  const demoStartedAt = settings.mode === 'demo' ? '2026-03-10T04:00:00Z' : null;
  const services: Services = { settings, clock, database, mailer, changes, log, demoStartedAt };
  const app = createApp(services);
  const fetchApp = async (request: Request) => app.fetch(request);
  return {
    clock,
    services,
    owner,
    url,
    as: (actor) => clientOf(fetchApp, actor),
    cookieOf: (actor) => sessionCookie(actorId(actor)),
    fetch: fetchApp,
    async close() {
      await changes.close();
      await database.close();
      await owner.close();
      await rm(dataDir, { recursive: true, force: true });
      await onServer(clusterUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The cookie of a session token, signed as sign-in signs it. */
export function sessionCookie(token: string, key = secret, prefix = ''): string {
  const signature = createHmac('sha256', key).update(token).digest('base64');
  return `${prefix}saqbol.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

function clientOf(
  fetchApp: (request: Request) => Promise<Response>,
  actor: ActorName | null,
): TestClient {
  const cookie: HeaderMap = actor ? { cookie: sessionCookie(actorId(actor)) } : {};
  const send: TestClient['send'] = async (method, path, body, headers = {}) => {
    const isAsItIs = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetchApp(
      new Request(`${origin}${path}`, {
        method,
        headers: {
          ...cookie,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body:
          body === undefined
            ? undefined
            : isAsItIs
              ? (body as string | Uint8Array<ArrayBuffer>)
              : JSON.stringify(body),
      }),
    );
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: isJson && text ? JSON.parse(text) : null,
      headers: response.headers,
      text,
    };
  };
  const ifMatch = (version: number | null): HeaderMap =>
    version === null ? {} : { 'if-match': `"v${version}"` };
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers) => send('POST', path, body, headers),
    patch: (path, body, version, headers) =>
      send('PATCH', path, body, { ...ifMatch(version), ...headers }),
    delete: (path, version, headers) =>
      send('DELETE', path, undefined, { ...ifMatch(version), ...headers }),
  };
}
