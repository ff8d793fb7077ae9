/** What a verb of the mocks is given and gives back; the wrapper in serve.ts does the rest. */
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type {
  BodyOf,
  Endpoint,
  ParamsOf,
  QueryOf,
  ResponseOf,
} from '@saqbol/shared/contract/endpoint.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { Store } from '../store.types.ts';
import type { Answer } from './answer.ts';

/** The domain's clock; the demo's is shifted, the tests' stands. */
export interface Clock {
  now(): Date;
}

export interface Call<E extends Endpoint = Endpoint> {
  readonly store: Store;
  /** Who acts. Endpoints without a session (public, link) must not ask. */
  readonly actor: Actor;
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The domain's now, RFC 3339, one instant for the whole call. */
  readonly now: string;
  /** The domain's today in Astana, `YYYY-MM-DD`. */
  readonly today: string;
  readonly lang: Language;
  /** The version that If-Match names, where the endpoint demands it; otherwise −1. */
  readonly expectedVersion: number;
  /** Scheme and host of the request, for links. */
  readonly origin: string;
  readonly demoStartedAt: string | null;
  /** Token of the session that the request came with. */
  readonly session: string | null;
}

/** A file as the body. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Handler {
  readonly endpoint: Endpoint;
  /** Of a file: before its body is read. @throws Problem where the address is not the actor's business */
  readonly enter?: (actor: Actor, params: Readonly<Record<string, string>>) => void;
  readonly run: (call: Call) => Answer<unknown>;
}

/** Binds a verb to its endpoint of the contract. */
export function handle<E extends Endpoint>(
  endpoint: E,
  run: (call: Call<E>) => Answer<ResponseOf<E>>,
): Handler {
  return { endpoint, run: run as unknown as Handler['run'] };
}

/** Binds a verb that takes a file. */
export function handleUpload<E extends Endpoint>(
  endpoint: E,
  enter: (actor: Actor, params: ParamsOf<E>) => void,
  run: (call: Call<E>, file: GivenFile) => Answer<ResponseOf<E>>,
): Handler {
  return {
    endpoint,
    enter: enter as unknown as NonNullable<Handler['enter']>,
    run: (call) => run(call as unknown as Call<E>, call.body as unknown as GivenFile),
  };
}
