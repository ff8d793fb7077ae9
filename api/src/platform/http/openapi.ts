/** OpenAPI 3.1 of the whole contract, in the language of the reader. */
import type { BinaryBody, Endpoint, Schema } from '@saqbol/shared/contract/endpoint.ts';
import { problemStatus } from '@saqbol/shared/contract/problems.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { problemText, translatorFor } from '@saqbol/shared/words/translate.ts';
import * as z from 'zod/mini';

type Json = Record<string, unknown>;

function jsonSchema(schema: Schema, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return json;
}

/** The document; everything in it is derived from the endpoints. */
export function openApiOf(endpoints: readonly Endpoint[], language: Language): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint, language),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Saqbol', version: 'v1' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'saqbol.session_token' } },
      schemas: { Problem: problemSchema },
    },
  };
}

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(problemStatus) },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
    current: {},
  },
};

function operationOf(endpoint: Endpoint, language: Language): Json {
  const t = translatorFor(language);
  const isPublic = endpoint.access.kind === 'public' || endpoint.access.kind === 'link';
  return {
    operationId: endpoint.id,
    summary: t(`endpoints.${endpoint.id}`),
    tags: [endpoint.id.split('.')[0]],
    ...(endpoint.access.kind === 'roles' && { 'x-roles': endpoint.access.roles }),
    security: isPublic ? [] : [{ session: [] }],
    parameters: parametersOf(endpoint),
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } },
      },
    }),
    ...(endpoint.binary && { requestBody: fileBody(endpoint.binary) }),
    responses: responsesOf(endpoint, language),
  };
}

/** A file as the body: JSON Schema has no word for its size. */
function fileBody({ mostBytes }: BinaryBody): Json {
  return {
    required: true,
    content: {
      'application/octet-stream': {
        schema: { type: 'string', format: 'binary', 'x-max-bytes': mostBytes },
      },
    },
  };
}

function parametersOf(endpoint: Endpoint): Json[] {
  const of = (schema: Schema | undefined, place: 'path' | 'query') => {
    if (!schema) return [];
    const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, shape]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: shape,
    }));
  };
  const headers = [
    ...(endpoint.ifMatch
      ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
      : []),
    ...(endpoint.idempotency === 'key'
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            schema: { type: 'string', maxLength: 128 },
          },
        ]
      : []),
    ...(endpoint.binary
      ? [
          {
            name: 'Content-Disposition',
            in: 'header',
            required: true,
            schema: { type: 'string' },
            example: "attachment; filename*=UTF-8''%D1%85%D0%B0%D1%82.pdf",
          },
        ]
      : []),
  ];
  return [...of(endpoint.params, 'path'), ...of(endpoint.query, 'query'), ...headers];
}

function responsesOf(endpoint: Endpoint, language: Language): Json {
  const success = endpoint.produces
    ? {
        [endpoint.produces.split(';')[0] as string]: {
          schema: { type: 'string', format: 'binary' },
        },
      }
    : endpoint.response && {
        'application/json': { schema: jsonSchema(endpoint.response, 'output') },
      };
  const responses: Json = {
    [endpoint.status]: { description: 'OK', ...(success && { content: success }) },
  };
  for (const code of endpoint.problems) {
    const status = String(problemStatus[code]);
    const known = responses[status] as { description: string } | undefined;
    const { title } = problemText(language, code);
    responses[status] = {
      description: known ? `${known.description} · ${code}: ${title}` : `${code}: ${title}`,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}
