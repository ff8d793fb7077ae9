/** What a verb of the API is given and gives back; the wrapper in serve.ts does the rest. */
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type {
  BodyOf,
  Endpoint,
  ParamsOf,
  QueryOf,
  ResponseOf,
} from '@saqbol/shared/contract/endpoint.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { Scoped } from '../database/scope.ts';
import type { Services } from '../services.ts';
import type { ReceivedBody } from './receive-body.ts';

/** One thing for the audit: {field: [old, new]} of what changed, never more than needed. */
export interface AuditNote {
  /** The unit whose chain it stands in. */
  readonly chain: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly changes?: Readonly<Record<string, readonly [unknown, unknown]>>;
  /** The actor of a link or sign-in, where no session says who. */
  readonly actorId?: string;
}

export interface Call<E extends Endpoint = Endpoint> {
  readonly services: Services;
  /** Who acts. Endpoints without a session (public, link) must not ask. */
  readonly actor: Actor;
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The bytes of the body as sent. */
  readonly raw: string;
  /** The domain's now, one instant for the whole call. */
  readonly now: Date;
  /** The domain's today in Astana, `YYYY-MM-DD`. */
  readonly today: string;
  /** Inside the call's only transaction, scoped to the actor. */
  readonly tx: Scoped;
  readonly lang: Language;
  /** The version that If-Match names, where the endpoint demands it; otherwise −1. */
  readonly expectedVersion: number;
  readonly request: Request;
  /** Notes what the wrapper writes into the audit, last in the transaction. */
  audit(note: AuditNote): void;
  /** Tells after the commit that figures of this campaign and unit may have moved. */
  changed(campaignId: string, unitId: string): void;
  /** Runs after the commit (mails); a failure is logged, the answer stands. */
  afterCommit(work: () => Promise<void>): void;
}

export interface Answer<R> {
  readonly body?: R;
  /** Version of a single record: becomes its ETag. */
  readonly version?: number;
  /** Another success than the endpoint's own (200 for a repeated creation). */
  readonly status?: number;
  /** A file or stream instead of JSON. */
  readonly file?: {
    readonly content: string | Uint8Array<ArrayBuffer> | ReadableStream;
    readonly name: string;
    readonly type: string;
  };
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Handler {
  readonly endpoint: Endpoint;
  readonly run: (call: Call) => Promise<Answer<unknown>>;
  readonly upload?: Upload<Endpoint, unknown>;
}

/** What goes before the transaction of a verb that takes a file: it may last, and holds up nobody. */
export interface Upload<E extends Endpoint, J> {
  /** Before a byte of the body is read: whether the address is the actor's business. @throws Problem */
  enter(actor: Actor, params: ParamsOf<E>): void;
  /** Looks into the file; what comes of it is given to the verb. @throws Problem that refuses it */
  judge(file: ReceivedBody, query: QueryOf<E>): Promise<J>;
  /** Gives back what the look has taken, whatever came of the verb. */
  release?(judged: J): Promise<void>;
}

/** Binds a verb to its endpoint of the contract. */
export function handle<E extends Endpoint>(
  endpoint: E,
  run: (call: Call<E>) => Promise<Answer<ResponseOf<E>>>,
): Handler {
  return { endpoint, run: run as unknown as Handler['run'] };
}

/** Binds a verb that takes a file. The file is gone after it, unless the verb has kept it. */
export function handleUpload<E extends Endpoint, J>(
  endpoint: E,
  upload: Upload<E, J>,
  run: (call: Call<E>, judged: J) => Promise<Answer<ResponseOf<E>>>,
): Handler {
  return {
    endpoint,
    upload: upload as unknown as Upload<Endpoint, unknown>,
    run: (call) => run(call as unknown as Call<E>, call.body as J),
  };
}
