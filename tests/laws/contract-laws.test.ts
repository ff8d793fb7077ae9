/** Laws that no linter sees: what every endpoint of the contract has, and every answer carries. */
import { handlers } from '@saqbol/api/app.ts';
import { handlers as mockHandlers } from '@saqbol/mocks/mock-api.ts';
import { contract } from '@saqbol/shared/contract/contract.ts';
import { problemStatus } from '@saqbol/shared/contract/problems.ts';
import { languages } from '@saqbol/shared/format/language.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId, createTestApi, type TestApi } from '../helpers/api.ts';
import { activityBody } from '../helpers/builders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const ids = contract.map((endpoint) => endpoint.id);

/** Questions whose secrets do not belong into an address: they write nothing. */
const readsByPost = ['accounts.readLink', 'replies.checkReceipt'];

describe('every endpoint', () => {
  test('has a name and an address of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(contract.map((one) => `${one.method} ${one.path}`)).size).toBe(ids.length);
  });

  test('has a handler in the api and one in the mocks, and there are no others', () => {
    expect(handlers.map((one) => one.endpoint.id).toSorted()).toEqual(ids.toSorted());
    // Sign-in and sign-out are the sign-in library's, at paths outside the contract.
    const mocked = mockHandlers.filter((one) => one.endpoint.path.startsWith('/api/v1/'));
    expect(mocked.map((one) => one.endpoint.id).toSorted()).toEqual(ids.toSorted());
  });

  test.each(languages)('has a title in %s', (language) => {
    for (const id of ids) expect(translatorFor(language)(`endpoints.${id}`)).toMatch(/\S/);
  });

  test('that writes has an audit verb, and one that edits demands the version', () => {
    for (const endpoint of contract) {
      if (endpoint.method === 'GET' || readsByPost.includes(endpoint.id)) continue;
      expect(endpoint.audit, endpoint.id).toMatch(/^[a-z]+\.[a-z-]+$/);
      if (endpoint.method === 'PATCH' || endpoint.method === 'DELETE')
        expect(endpoint.ifMatch, endpoint.id).toBe(true);
      if (endpoint.method === 'POST' && endpoint.access.kind === 'roles') {
        expect(endpoint.idempotency, endpoint.id).not.toBe('none');
      }
    }
  });

  test('stands in the OpenAPI document', async () => {
    const { body } = await api.as(null).get('/api/v1/openapi.json');
    const operations = Object.values(
      body.paths as Record<string, Record<string, { operationId: string }>>,
    ).flatMap((path) => Object.values(path).map((operation) => operation.operationId));
    expect(operations.toSorted()).toEqual(ids.toSorted());
  });

  test.each(languages)('stands on the human page of the API in %s', async (language) => {
    const { text, headers } = await api.as(null).get(`/api/docs?lang=${language}`);
    expect(headers.get('content-language')).toBe(language);
    for (const endpoint of contract) expect(text).toContain(`${endpoint.method} ${endpoint.path}`);
  });
});

describe('every answer', () => {
  const samples = [
    ['GET', '/api/v1/me'],
    ['GET', '/api/v1/reference'],
    ['GET', `/api/v1/campaigns/${campaignId}/figures`],
    ['GET', '/api/v1/activities'],
    ['POST', '/api/v1/activities'],
    ['GET', '/api/v1/nothing'],
    ['GET', '/healthz'],
    ['GET', '/api/v1/openapi.json'],
    ['PUT', '/api/v1/activities'],
    ['GET', `/api/v1/campaigns/${campaignId}/activities.csv`],
    ['GET', '//api/v1/me'],
    ['GET', '/%61pi/v1/nothing'],
  ] as const;

  test.each(samples)(
    'to %s %s has the headers that protect the reader, and no banner',
    async (method, path) => {
      const { headers } = await api.as('coordinatorAqmola').send(method, path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      for (const banner of ['server', 'x-powered-by', 'access-control-allow-origin'])
        expect(headers.get(banner)).toBeNull();
      if (path.startsWith('/api/v1') && !path.endsWith('openapi.json')) {
        expect(headers.get('cache-control')).toMatch(/^(private, no-(cache|store)|no-store)$/);
      }
    },
  );

  test('to a read has a tag, and is not sent again to whoever has it', async () => {
    for (const path of [
      '/api/v1/me',
      '/api/v1/reference',
      '/api/v1/activities',
      `/api/v1/campaigns/${campaignId}`,
      `/api/v1/campaigns/${campaignId}/figures`,
    ]) {
      const first = await api.as('reviewer').get(path);
      const tag = first.headers.get('etag');
      expect(tag, path).toBeTruthy();
      const again = await api.as('reviewer').get(path, { 'if-none-match': tag ?? '' });
      expect(again.status, path).toBe(304);
      expect(again.text).toBe('');
    }
  });
});

describe('writes from elsewhere', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a cross-site request of a browser', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('%s are refused', async (_name, headers) => {
    const answer = await api
      .as('officerKokshetau')
      .post('/api/v1/activities', activityBody(), headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(answer.body.code).toBe('request/foreign-origin');
  });

  test('are not made by a method override, nor by GET', async () => {
    const answer = await api
      .as('officerKokshetau')
      .get('/api/v1/activities', { 'x-http-method-override': 'POST' });
    expect(answer.status).toBe(200);
  });
});

test('every problem of the catalogue has a status that says whose turn it is', () => {
  for (const [code, status] of Object.entries(problemStatus)) {
    expect(code).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(status === 500 || status === 503 || (status >= 400 && status < 500), code).toBe(true);
  }
});
