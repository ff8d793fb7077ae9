/**
 * One definition of an endpoint, from which everything is derived: the server's validation and
 * OpenAPI, the client's types, the mocks' validation, the access matrix of the tests.
 */
import type * as z from 'zod/mini';
import type { Role } from '../accounts/roles.ts';
import type { ProblemCode } from './problems.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/**
 * Who may call. `public`: everybody. `link`: the holder of a one-purpose token in the body.
 * `signed-in`: any active account. `roles`: these only; others get 403.
 */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'link'; readonly purpose: 'invitation' | 'password-reset' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

/**
 * What the address names, so that the access matrix can aim it at the own district, the own unit,
 * another unit: foreign ones answer 404. `list`: everything in sight, filtered. `none`: no territory.
 */
export type Target =
  | 'none'
  | 'list'
  | 'activity'
  | 'activity-write'
  | 'partnership'
  | 'partnership-write'
  | 'organisation'
  | 'campaign'
  | 'account'
  | 'view'
  | 'unit'
  | 'reply'
  | 'reply-write'
  | 'file'
  | 'file-write'
  | 'import'
  | 'import-write';

export type Schema = z.ZodMiniType;

/**
 * A file as the body, as it is (`application/octet-stream`): its name comes in the header
 * Content-Disposition (`attachment; filename*=UTF-8''…`), its type is found by its content.
 */
export interface BinaryBody {
  readonly mostBytes: number;
}

export interface Endpoint<
  P extends Schema | undefined = Schema | undefined,
  Q extends Schema | undefined = Schema | undefined,
  B extends Schema | undefined = Schema | undefined,
  R extends Schema | undefined = Schema | undefined,
> {
  /** `<noun>.<verb>`; the key of its title in the words (`endpoints.<noun>.<verb>`) and of its handler. */
  readonly id: string;
  readonly method: Method;
  /** With `:params`, e.g. `/api/v1/activities/:id`. */
  readonly path: string;
  readonly access: Access;
  readonly target: Target;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Instead of a JSON body. */
  readonly binary?: BinaryBody;
  /** Undefined: no JSON body (204, a file or a stream). */
  readonly response?: R;
  readonly status: 200 | 201 | 202 | 204;
  /** Content type of a file or stream answer. */
  readonly produces?: string;
  /** `client-id`: the `id` of the body, or of a file's address, is the identity for life. `key`: the header Idempotency-Key, 24 h. */
  readonly idempotency: 'none' | 'client-id' | 'key';
  /** True: `If-Match` is demanded (428 without, 412 with both versions on a clash). */
  readonly ifMatch: boolean;
  /** Audit verb of a write (`activity.create`); a read that is worth a trace may have one too. */
  readonly audit?: string;
  readonly problems: readonly ProblemCode[];
}

type Given<
  P extends Schema | undefined,
  Q extends Schema | undefined,
  B extends Schema | undefined,
  R extends Schema | undefined,
> = Omit<Endpoint<P, Q, B, R>, 'status' | 'idempotency' | 'ifMatch' | 'problems' | 'target'> &
  Partial<Pick<Endpoint<P, Q, B, R>, 'status' | 'idempotency' | 'ifMatch' | 'problems' | 'target'>>;

/** Defines an endpoint; what is not said is the plain case: 200, no idempotency, no If-Match. */
export function endpoint<
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  R extends Schema | undefined = undefined,
>(given: Given<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    status: given.method === 'DELETE' ? 204 : 200,
    idempotency: 'none',
    ifMatch: false,
    target: 'none',
    problems: [],
    ...given,
  };
}

type Out<S> = S extends Schema ? z.output<S> : undefined;
type In<S> = S extends Schema ? z.input<S> : undefined;

/** What a handler receives after validation. */
export type ParamsOf<E> =
  E extends Endpoint<infer P, infer _Q, infer _B, infer _R> ? Out<P> : never;
export type QueryOf<E> = E extends Endpoint<infer _P, infer Q, infer _B, infer _R> ? Out<Q> : never;
export type BodyOf<E> = E extends Endpoint<infer _P, infer _Q, infer B, infer _R> ? Out<B> : never;
export type ResponseOf<E> =
  E extends Endpoint<infer _P, infer _Q, infer _B, infer R> ? Out<R> : never;
/** What a client sends. */
export type ParamsIn<E> = E extends Endpoint<infer P, infer _Q, infer _B, infer _R> ? In<P> : never;
export type QueryIn<E> = E extends Endpoint<infer _P, infer Q, infer _B, infer _R> ? In<Q> : never;
export type BodyIn<E> = E extends Endpoint<infer _P, infer _Q, infer B, infer _R> ? In<B> : never;
