import type {
  BodyIn,
  Endpoint,
  ParamsIn,
  QueryIn,
  ResponseOf,
} from '@saqbol/shared/contract/endpoint.ts';
import { v4 } from 'uuid';
import { currentLanguage } from '../i18n/words.ts';
import { NetworkError, problemOf } from './problem.ts';

/** What an endpoint demands, no more and no less; the rest is for all. */
export type ApiInput<E> = Demanded<'params', ParamsIn<E>> &
  Demanded<'query', QueryIn<E>> &
  Demanded<'body', BodyIn<E>> & {
    /** The version read (`ETag`), for endpoints with `ifMatch`. */
    ifMatch?: string | undefined;
    /** Made anew when not given; give the same one to try the same command again. */
    idempotencyKey?: string;
    signal?: AbortSignal;
  };
type Demanded<Name extends string, T> = [T] extends [undefined]
  ? { [K in Name]?: undefined }
  : Record<never, never> extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T };

export interface Answer<T> {
  readonly data: T;
  /** The version of what was read, to be sent back as `ifMatch`. */
  readonly etag: string | null;
}

/**
 * Calls an endpoint of the contract. Refusals are thrown as `ProblemError`, a missing network as
 * `NetworkError`.
 */
export async function api<E extends Endpoint>(
  endpoint: E,
  ...rest: Record<never, never> extends ApiInput<E> ? [input?: ApiInput<E>] : [input: ApiInput<E>]
): Promise<ResponseOf<E>> {
  const [input] = rest;
  return (await apiAnswer(endpoint, (input ?? {}) as ApiInput<E>)).data;
}

/** Like `api`, with the version that was read. */
export async function apiAnswer<E extends Endpoint>(
  endpoint: E,
  input: ApiInput<E>,
): Promise<Answer<ResponseOf<E>>> {
  const given: Given = input;
  const response = await send(addressOf(endpoint.path, given), {
    method: endpoint.method,
    headers: headersOf(endpoint, given),
    body: given.body === undefined ? undefined : JSON.stringify(given.body),
    signal: given.signal,
  });
  if (!response.ok) throw await problemOf(response);
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const data = isJson && response.status !== 204 ? await response.json() : undefined;
  return { data: data as ResponseOf<E>, etag: response.headers.get('etag') };
}

interface Given {
  params?: unknown;
  query?: unknown;
  body?: unknown;
  ifMatch?: string | undefined;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** The address of a file or stream of the contract, for links and `EventSource`. */
export function addressOf(path: string, given: { params?: unknown; query?: unknown } = {}): string {
  const params = (given.params ?? {}) as Record<string, string | number>;
  const filled = path.replace(/:([A-Za-z]+)/g, (_whole, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} lacks its ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given.query ?? {})) {
    if (value !== undefined && value !== null) query.append(name, String(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

function headersOf(endpoint: Endpoint, given: Given): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': currentLanguage() });
  if (given.body !== undefined) headers.set('content-type', 'application/json');
  if (given.ifMatch) headers.set('if-match', given.ifMatch);
  if (endpoint.idempotency === 'key') headers.set('idempotency-key', given.idempotencyKey ?? v4());
  return headers;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new NetworkError(error);
  }
}
