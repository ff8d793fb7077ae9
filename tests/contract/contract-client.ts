/** Calls endpoints of the contract, checks the shape of every answer, and remembers sessions. */
import type { Endpoint, ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import {
  type ProblemCode,
  type ProblemDetails,
  problemStatus,
} from '@saqbol/shared/contract/problems.ts';
import { expect } from 'vitest';
import { type PersonName, people } from './contract-people.ts';
import type { ContractTarget } from './contract-target.ts';

export interface Input {
  /** Nobody when unsaid. */
  readonly as?: PersonName;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>> | string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Given<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly etag: string;
}

export interface Expected {
  readonly pointer: string;
  readonly code: string;
}

export interface Client {
  /** The bare answer. */
  send(method: string, path: string, input?: Input): Promise<Response>;
  ask(endpoint: Endpoint, input?: Input): Promise<Response>;
  /** Demands success in the shape of the contract, without a field more. */
  ok<E extends Endpoint>(
    endpoint: E,
    input?: Input,
    status?: number,
  ): Promise<Given<ResponseOf<E>>>;
  /** Demands this refusal, with these errors of fields among others. */
  refused(
    endpoint: Endpoint,
    input: Input,
    code: ProblemCode,
    errors?: readonly Expected[],
  ): Promise<ProblemDetails>;
  /** Headers of a person's session; signs in when first asked. */
  session(name: PersonName): Promise<Readonly<Record<string, string>>>;
}

export function createClient(target: () => ContractTarget): Client {
  const sessions = new Map<PersonName, Promise<Record<string, string>>>();

  async function send(method: string, path: string, input: Input = {}): Promise<Response> {
    const headers = new Headers(input.as ? await session(input.as) : {});
    const given = input.text ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
    // A GET has no body, so that cases may send one input to every endpoint.
    const text = method === 'GET' ? undefined : given;
    if (text !== undefined) headers.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(input.headers ?? {})) headers.set(name, value);
    const address = `${target().origin}${path}${queryText(input.query)}`;
    return target().fetch(new Request(address, { method, headers, body: text ?? null }));
  }

  function session(name: PersonName): Promise<Record<string, string>> {
    const known = sessions.get(name) ?? signIn(target(), people[name]);
    sessions.set(name, known);
    return known;
  }

  function ask(endpoint: Endpoint, input: Input = {}): Promise<Response> {
    return send(endpoint.method, filled(endpoint.path, input.params ?? {}), input);
  }

  return {
    send,
    ask,
    session,
    async ok(endpoint, input = {}, status = endpoint.status) {
      const response = await ask(endpoint, input);
      const text = await response.text();
      expect(`${endpoint.id} ${response.status} ${response.status === status ? '' : text}`).toBe(
        `${endpoint.id} ${status} `,
      );
      const etag = response.headers.get('etag') ?? '';
      const answer = { status, headers: response.headers, etag };
      if (!endpoint.response) return { ...answer, body: undefined as never };
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      const body: unknown = JSON.parse(text);
      const parsed = endpoint.response.safeParse(body);
      expect((parsed.error?.issues ?? []).slice(0, 3)).toEqual([]);
      // No field more than the contract says: what a role must not see is absent.
      expect(body).toEqual(parsed.data);
      return { ...answer, body: body as never };
    },
    async refused(endpoint, input, code, errors = []) {
      const problem = await problemOf(await ask(endpoint, input), code);
      const found = (problem.errors ?? []).map(({ pointer, code: name }) => ({
        pointer,
        code: name,
      }));
      expect(found).toEqual(expect.arrayContaining([...errors]));
      return problem;
    },
  };
}

/** Checks problem details and gives them back. */
export async function problemOf(response: Response, code: ProblemCode): Promise<ProblemDetails> {
  const text = await response.text();
  expect(`${response.status} ${text}`).toContain(`${problemStatus[code]} {`);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = JSON.parse(text) as ProblemDetails;
  expect(problem).toMatchObject({ code, status: problemStatus[code] });
  for (const words of [problem.type, problem.title, problem.detail, problem.instance]) {
    expect(words).toEqual(expect.stringMatching(/\S/));
  }
  for (const error of problem.errors ?? []) expect(error.message).toMatch(/\S/);
  return problem;
}

async function signIn(
  target: ContractTarget,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Record<string, string>> {
  const response = await target.fetch(
    new Request(`${target.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: target.origin },
      body: JSON.stringify({ email, password }),
    }),
  );
  expect(response.status).toBe(200);
  const pairs = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return { cookie: pairs.join('; ') };
}

function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:([A-Za-z]+)/g, (whole, name: string) => params[name] ?? whole);
}

function queryText(query: Input['query']): string {
  if (query === undefined) return '';
  if (typeof query === 'string') return `?${query}`;
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return `?${new URLSearchParams(pairs)}`;
}
