/** Reads what a request brings, with bounds; what does not fit the contract is a Problem. */
import type { Endpoint, Schema } from '@saqbol/shared/contract/endpoint.ts';
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import * as z from 'zod/mini';
import { invalid, Problem } from './problem.ts';

/** Largest JSON body in bytes; files come by other routes. */
const maxBodyBytes = 1_000_000;
/** Deepest nesting of a JSON body. */
const maxDepth = 12;

export interface RequestInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The bytes of the body as sent, for idempotency. */
  readonly raw: string;
}

/** Validates address, query and body against the endpoint. @throws Problem 400, 413, 415, 422 */
export async function readRequest(
  endpoint: Endpoint,
  request: Request,
  params: Record<string, string>,
): Promise<RequestInput> {
  const errors: FieldError[] = [];
  const url = new URL(request.url);
  const parsedParams = parse(endpoint.params, params, ':', errors);
  // An id of no possible shape is an id of nothing.
  if (errors.length > 0) throw new Problem('entity/not-found');
  const query = parse(endpoint.query ?? emptyQuery, single(url.searchParams, errors), '?', errors);
  let raw = '';
  let body: unknown;
  if (endpoint.body) {
    raw = await readText(request, maxBodyBytes);
    body = parse(endpoint.body, parseJson(raw), '/', errors);
  }
  if (errors.length > 0) throw invalid(errors);
  return { params: parsedParams, query, body, raw };
}

const emptyQuery = z.strictObject({});

function parse(
  schema: Schema | undefined,
  value: unknown,
  prefix: string,
  errors: FieldError[],
): unknown {
  if (!schema) return undefined;
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  errors.push(...toFieldErrors(result.error.issues, prefix));
  return undefined;
}

/** A parameter given twice says two things: refused. */
function single(search: URLSearchParams, errors: FieldError[]): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of search) {
    if (Object.hasOwn(query, name)) errors.push({ pointer: `?${name}`, code: 'repeated' });
    Object.defineProperty(query, name, { value, enumerable: true, configurable: true });
  }
  return query;
}

/**
 * The text of a JSON body of at most so many bytes, whether its length is said or not.
 * @throws Problem 400, 413, 415
 */
export async function readText(request: Request, most: number): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Problem('request/not-json');
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > most) throw new Problem('request/too-large');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    // A body whose length is said is no longer than that; it comes in one piece.
    if (length !== null) return decoder.decode(await request.arrayBuffer());
    return await readStream(request, decoder, most);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('request/broken-json', { cause: error });
  }
}

async function readStream(request: Request, decoder: TextDecoder, most: number): Promise<string> {
  let size = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new Problem('request/too-large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(raw: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    throw new Problem('request/broken-json', { cause: error });
  }
  checkShape(value, maxDepth);
  return value;
}

/** No deeper than `depth`, and no name that could reach an object's prototype. @throws Problem 400 */
function checkShape(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0 || Object.hasOwn(value, '__proto__')) throw new Problem('request/broken-json');
  for (const inner of Object.values(value)) checkShape(inner, depth - 1);
}
