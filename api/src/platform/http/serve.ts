/**
 * The one wrapper around every verb: session → role → validation → one transaction {the verb, its
 * audit entries, the remembered answer} → notices. A route cannot forget any of it.
 */

import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { instantText } from '../clock.ts';
import { appendAudit } from '../database/append-audit.queries.ts';
import { leave, type Scoped, type ScopeOf, withScope } from '../database/scope.ts';
import type { Services } from '../services.ts';
import { admit } from './admission.ts';
import { contentTag, expectedVersion, isKnown, versionTag } from './etag.ts';
import type { Answer, AuditNote, Call, Handler } from './handler.ts';
import { idempotencyKey, recall, remember } from './idempotency.ts';
import { languageOf } from './language.ts';
import { checkOrigin } from './origin.ts';
import { Problem } from './problem.ts';
import { type RequestInput, readRequest } from './read-request.ts';
import { receiveBody } from './receive-body.ts';

/** Times that a transaction is tried when the database asks for it (deadlock, serialisation). */
const tries = 3;

/** Who acts, by the request's session; null for nobody. */
export type ReadActor = (request: Request) => Promise<Actor | null>;

/** Serves one request of an endpoint. @throws Problem for every refusal */
export async function serve(
  handler: Handler,
  services: Services,
  readActor: ReadActor,
  request: Request,
  params: Record<string, string>,
): Promise<Response> {
  const { endpoint } = handler;
  const isWrite = endpoint.method !== 'GET';
  const actor = await admit(() => actorOf(endpoint, readActor, request));
  if (isWrite) checkOrigin(request, services.settings.baseUrl);
  const { upload } = handler;
  if (upload && actor) upload.enter(actor, params as never);
  const input = await readRequest(endpoint, request, params);
  const version = endpoint.ifMatch ? expectedVersion(request) : -1;
  const key = endpoint.idempotency === 'key' ? idempotencyKey(request) : null;
  const run = async (given: RequestInput) => {
    const work = new Work(handler, services, request, actor, given, version, key);
    // Not while the body comes in: who sends slowly takes no place from the others.
    return respond(endpoint, request, await admit(() => work.run(isWrite)));
  };
  if (!upload || !endpoint.binary) return run(input);
  const file = await receiveBody(endpoint.binary, request, services.settings.dataDir);
  try {
    const judged = await upload.judge(file, input.query as never);
    try {
      return await run({ ...input, body: judged });
    } finally {
      await upload.release?.(judged);
    }
  } finally {
    await file.discard();
  }
}

async function actorOf(
  endpoint: Endpoint,
  readActor: ReadActor,
  request: Request,
): Promise<Actor | null> {
  const { access } = endpoint;
  if (access.kind === 'public' || access.kind === 'link') return null;
  const actor = await readActor(request);
  if (actor === null) throw new Problem('account/signed-out');
  if (access.kind === 'roles' && !access.roles.includes(actor.role))
    throw new Problem('account/not-allowed');
  return actor;
}

/** One call from the validated request to the committed answer. */
class Work {
  private readonly handler: Handler;
  private readonly services: Services;
  private readonly request: Request;
  private readonly actor: Actor | null;
  private readonly input: RequestInput;
  private readonly version: number;
  private readonly key: string | null;

  constructor(
    handler: Handler,
    services: Services,
    request: Request,
    actor: Actor | null,
    input: RequestInput,
    version: number,
    key: string | null,
  ) {
    this.handler = handler;
    this.services = services;
    this.request = request;
    this.actor = actor;
    this.input = input;
    this.version = version;
    this.key = key;
  }

  async run(isWrite: boolean): Promise<Answer<unknown>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await (isWrite ? this.write() : this.read());
      } catch (error) {
        if (attempt >= tries || !isRetryable(error)) throw error;
      }
    }
  }

  private scope(): ScopeOf {
    return this.actor ?? 'system';
  }

  private async read(): Promise<Answer<unknown>> {
    const notes: AuditNote[] = [];
    const answer = await withScope(this.services.database.db, this.scope(), 'read', (tx) =>
      this.handler.run(this.call(tx, { notes, changes: [], after: [] })),
    );
    // A read worth a trace (exports, downloads) leaves it in a transaction of its own.
    if (notes.length > 0) {
      await withScope(this.services.database.db, this.scope(), 'write', async (tx) =>
        this.append(tx, notes),
      );
    }
    return answer;
  }

  private async write(): Promise<Answer<unknown>> {
    const effects: Effects = { notes: [], changes: [], after: [] };
    const place = this.key && {
      owner: this.actor?.userId ?? '',
      // The address too: a key used for one entry never answers for another.
      endpoint: `${this.handler.endpoint.id} ${new URL(this.request.url).pathname}`,
      key: this.key,
      raw: this.input.raw,
      secret: this.services.settings.secret,
    };
    const answer = await withScope(this.services.database.db, this.scope(), 'write', async (tx) => {
      const before = place && (await recall(tx, place));
      if (before) {
        return {
          status: before.status,
          body: before.response.body,
          version: before.response.version ?? undefined,
        };
      }
      const given = await this.handler.run(this.call(tx, effects));
      if (place) {
        const status = given.status ?? this.handler.endpoint.status;
        await remember(tx, place, {
          status,
          response: { body: given.body, version: given.version ?? null },
        });
      }
      this.append(tx, effects.notes);
      return given;
    });
    for (const [campaignId, unitId] of effects.changes)
      this.services.changes.tell({ campaignId, unitId });
    for (const work of effects.after)
      void work().catch((error) =>
        this.services.log.error({ error: String(error) }, 'work after a commit failed'),
      );
    return answer;
  }

  private call(tx: Scoped, effects: Effects): Call {
    const now = this.services.clock.now();
    const { actor } = this;
    return {
      services: this.services,
      get actor(): Actor {
        if (actor === null) throw new Error('an endpoint without a session asked who acts');
        return actor;
      },
      params: this.input.params as never,
      query: this.input.query as never,
      body: this.input.body as never,
      raw: this.input.raw,
      now,
      today: astanaDay(now),
      tx,
      lang: languageOf(this.request.headers.get('accept-language')),
      expectedVersion: this.version,
      request: this.request,
      audit: (note) => void effects.notes.push(note),
      changed: (campaignId, unitId) => void effects.changes.push([campaignId, unitId]),
      afterCommit: (work) => void effects.after.push(work),
    };
  }

  /** Last in the transaction: the chain of a unit is held from here to the commit. */
  private append(tx: Scoped, notes: readonly AuditNote[]): void {
    const { endpoint } = this.handler;
    if (notes.length > 0 && !endpoint.audit) throw new Error(`${endpoint.id} has no audit verb`);
    const at = instantText(this.services.clock.now());
    for (const note of notes.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))) {
      const actorId = note.actorId ?? this.actor?.userId ?? null;
      const entry = {
        ...note,
        at,
        actorId,
        role: this.actor?.role ?? null,
        verb: endpoint.audit ?? '',
        way: 'screen',
      } as const;
      leave(tx, () => appendAudit(tx, entry));
    }
  }
}

interface Effects {
  readonly notes: AuditNote[];
  readonly changes: [string, string][];
  readonly after: (() => Promise<void>)[];
}

function isRetryable(error: unknown): boolean {
  if (error instanceof Problem) return error.extras.tryAnew === true;
  const code = (error as { code?: string }).code;
  return code === '40P01' || code === '40001';
}

function respond(endpoint: Endpoint, request: Request, answer: Answer<unknown>): Response {
  const headers = new Headers({
    'Cache-Control': 'private, no-cache',
    Vary: 'Cookie, Accept-Language',
    ...answer.headers,
  });
  if (answer.file) {
    headers.set('Content-Type', answer.file.type);
    headers.set(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(answer.file.name)}`,
    );
    headers.set('Cache-Control', 'private, no-store');
    return new Response(answer.file.content, { status: 200, headers });
  }
  const status = answer.status ?? endpoint.status;
  if (answer.version !== undefined) headers.set('ETag', versionTag(answer.version));
  if (answer.body === undefined) return new Response(null, { status, headers });
  const text = JSON.stringify(answer.body);
  if (endpoint.method === 'GET') {
    const tag = headers.get('ETag') ?? contentTag(text);
    headers.set('ETag', tag);
    if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(text, { status, headers });
}
