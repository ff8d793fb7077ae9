/** Reads what a request brings; what does not fit the contract is a Problem. */
import type { BinaryBody, Endpoint, Schema } from '@saqbol/shared/contract/endpoint.ts';
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import { cleanFileName } from '@saqbol/shared/files/file-name.ts';
import * as z from 'zod/mini';
import type { GivenFile } from './handler.ts';
import { invalid, Problem } from './problem.ts';

/** Largest JSON body in characters. */
const maxBody = 1_000_000;

export interface RequestInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The body as sent, for idempotency. */
  readonly raw: string;
}

/** Validates address, query and body against the endpoint. @throws Problem 400, 404, 413, 415, 422 */
export async function readRequest(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<RequestInput> {
  const errors: FieldError[] = [];
  const parsedParams = parse(endpoint.params, params, ':', errors);
  // An id of no possible shape is an id of nothing.
  if (errors.length > 0) throw new Problem('entity/not-found');
  const search = new URL(request.url).searchParams;
  const query = parse(endpoint.query ?? z.strictObject({}), once(search, errors), '?', errors);
  const raw = endpoint.body ? await readText(request) : '';
  const body = endpoint.body && parse(endpoint.body, parseJson(raw), '/', errors);
  if (errors.length > 0) throw invalid(errors);
  if (endpoint.binary) {
    return { params: parsedParams, query, body: await readFile(endpoint.binary, request), raw };
  }
  return { params: parsedParams, query, body, raw };
}

function parse(
  schema: Schema | undefined,
  value: unknown,
  prefix: string,
  errors: FieldError[],
): unknown {
  if (!schema) return undefined;
  // With the input, a missing field can be told from one of a wrong type.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  errors.push(...toFieldErrors(result.error.issues, prefix));
  return undefined;
}

/** A parameter given twice says two things: refused. */
function once(search: URLSearchParams, errors: FieldError[]): Record<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of search) {
    if (query.has(name)) errors.push({ pointer: `?${name}`, code: 'repeated' });
    query.set(name, value);
  }
  return Object.fromEntries(query);
}

async function readFile({ mostBytes }: BinaryBody, request: Request): Promise<GivenFile> {
  if (request.headers.get('content-type') !== 'application/octet-stream')
    throw new Problem('request/not-binary');
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > mostBytes) throw new Problem('file/too-large');
  const header = request.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^\s;]*)/i.exec(header)?.[1] ?? '';
  return { name: cleanFileName(decodeURIComponent(encoded)), bytes };
}

async function readText(request: Request): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Problem('request/not-json');
  const text = await request.text();
  if (text.length > maxBody) throw new Problem('request/too-large');
  return text;
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new Problem('request/broken-json');
  }
}
