import { roles } from '@saqbol/shared/accounts/roles.ts';
import {
  createActivity,
  editActivity,
  getActivity,
  listActivities,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { contract } from '@saqbol/shared/contract/contract.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { languages } from '@saqbol/shared/format/language.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { type Client, type Input, problemOf } from './contract-client.ts';
import { campaignId, recordIds } from './contract-data.ts';
import { ownUnit, type PersonName, people } from './contract-people.ts';
import { activityBody } from './contract-samples.ts';

const params = { id: recordIds.own, unitId: ownUnit, n: '1', fileId: recordIds.own };
const byRole = Object.fromEntries(
  roles.map((role) => [
    role,
    (Object.keys(people) as PersonName[]).find((name) => people[name].role === role),
  ]),
);

/** What every endpoint does alike, whatever it is about. */
export function requestCases(client: Client): void {
  const guarded = contract.filter(
    ({ access }) => access.kind !== 'public' && access.kind !== 'link',
  );

  test.each(guarded.map((one) => [one.id, one] as const))(
    '%s asks for a session before anything else, so that a stranger learns nothing',
    async (_id, endpoint) => {
      await client.refused(endpoint, { params, body: { nonsense: 1 } }, 'account/signed-out');
    },
  );

  const refusedRoles = contract.flatMap((one) => {
    const { access } = one;
    if (access.kind !== 'roles') return [];
    return roles
      .filter((role) => !access.roles.includes(role))
      .map((role) => [one.id, role, one] as const);
  });
  test.each(refusedRoles)('%s is no business of the role %s', async (_id, role, endpoint) => {
    const as = byRole[role];
    await client.refused(endpoint, { as, params, body: {} }, 'account/not-allowed');
  });

  test('an unknown path is 404, an unknown method 405 with the allowed ones', async () => {
    await problemOf(await client.send('GET', '/api/v1/nothing'), 'request/unknown-path');
    const response = await client.send('PUT', '/api/v1/activities', { as: 'officer', body: {} });
    const allowed = response.headers.get('allow') ?? '';
    await problemOf(response, 'request/method-not-allowed');
    expect(allowed.split(', ').sort()).toEqual(expect.arrayContaining(['GET', 'POST']));
  });

  test.each([
    '/api/v1//activities',
    '/api/v1/./activities',
    '/api/v1/%61ctivities',
    '/API/v1/activities',
  ])('the address %s is no way around the session', async (path) => {
    expect((await client.send('GET', path)).status).not.toBe(200);
  });

  test('a body that is not JSON is 415, broken JSON 400', async () => {
    const text = JSON.stringify(activityBody());
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const headers = { 'content-type': type };
      await client.refused(createActivity, { as: 'officer', text, headers }, 'request/not-json');
    }
    const broken = { as: 'officer', text: text.slice(0, -1) } as const;
    await client.refused(createActivity, broken, 'request/broken-json');
  });

  test('a field that the contract does not know is refused by its name', async () => {
    const body = activityBody({ unitId: 'KZ-10', reach: [{ nonsense: 1 }] });
    await client.refused(createActivity, { as: 'officer', body }, 'request/invalid', [
      { pointer: '/unitId', code: 'unknownField' },
      { pointer: '/reach/0/nonsense', code: 'unknownField' },
      { pointer: '/reach/0/channel', code: 'choice' },
    ]);
    for (const wrong of [[], null, 1, '"text"']) {
      await client.refused(createActivity, { as: 'officer', body: wrong }, 'request/invalid');
    }
  });

  test('a missing field is said to be missing', async () => {
    const { title: _, ...body } = activityBody();
    await client.refused(createActivity, { as: 'officer', body }, 'request/invalid', [
      { pointer: '/title', code: 'required' },
    ]);
  });

  test.each([
    ['kind=meeting&kind=press', '?kind', 'repeated'],
    ['colour=red', '?colour', 'unknownField'],
    ['sort=height', '?sort', 'choice'],
    ['limit=201', '?limit', 'tooMuch'],
    ['limit=0', '?limit', 'tooLittle'],
    ['limit=-1', '?limit', 'notWhole'],
    ['limit=1.5', '?limit', 'notWhole'],
    ['cursor=garbage', '?cursor', 'cursor'],
    ['cursor=', '?cursor', 'cursor'],
    ['from=2026-02-31', '?from', 'date'],
    ['kind=dance', '?kind', 'choice'],
    ['figure=all', '?figure', 'choice'],
  ])('the query %s is refused at its place', async (query, pointer, code) => {
    const input = { as: 'officer', query } as const;
    await client.refused(listActivities, input, 'request/invalid', [{ pointer, code }]);
  });

  test('a write that another site made the browser send is refused', async () => {
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    const body = activityBody();
    const input = { as: 'officer', body, headers } as const;
    await client.refused(createActivity, input, 'request/foreign-origin');
    await client.refused(
      getActivity,
      { as: 'officer', params: { id: body.id } },
      'entity/not-found',
    );
  });

  test('a refusal is told in the language that was asked for, in Kazakh when none was', async () => {
    const textIn = async (wanted?: string) => {
      const headers: Input['headers'] = wanted === undefined ? {} : { 'accept-language': wanted };
      const input = { as: 'officer', body: activityBody({ title: '' }), headers } as const;
      const response = await client.ask(createActivity, input);
      const language = response.headers.get('content-language');
      const { title, detail, errors } = await problemOf(response, 'request/invalid');
      return { language, words: [title, detail, errors?.[0]?.message] };
    };
    const [kk, ru, en] = await Promise.all(languages.map((language) => textIn(language)));
    expect([kk?.language, ru?.language, en?.language]).toEqual(['kk', 'ru', 'en']);
    for (const i of [0, 1, 2]) {
      expect(new Set([kk, ru, en].map((one) => one?.words[i])).size).toBe(3);
    }
    expect(await textIn()).toEqual(kk);
    expect(await textIn('de-DE')).toEqual(kk);
    expect(await textIn('en-GB;q=0.5, ru-KZ')).toEqual(ru);
  });

  test('what was read once is not sent again while it is the same', async () => {
    const entity = { as: 'officer', params } as const;
    for (const [endpoint, input] of [
      [getActivity, entity],
      [listActivities, { as: 'officer', query: { kind: 'meeting' } }],
    ] as const) {
      const { etag } = await client.ok<Endpoint>(endpoint, input);
      expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
      const again = await client.ask(endpoint, { ...input, headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(etag);
      const other = await client.ask(endpoint, { ...input, headers: { 'if-none-match': '"x"' } });
      expect(other.status).toBe(200);
    }
  });

  test('personal data is never kept by a cache in between', async () => {
    const { headers } = await client.ok(getActivity, { as: 'officer', params });
    expect(headers.get('cache-control')).toContain('private');
  });

  const edits = contract.filter((one) => one.ifMatch);
  /** Where nothing is no right body. */
  const leastBodies: Readonly<Record<string, object>> = {
    'organisations.mergeOrganisation': { into: 'halyk', intoVersion: 1 },
  };
  test.each(edits.map((one) => [one.id, one] as const))(
    '%s demands the version that was read',
    async (_id, endpoint) => {
      const { access } = endpoint;
      const as = byRole[access.kind === 'roles' ? (access.roles[0] ?? 'officer') : 'officer'];
      const body = leastBodies[endpoint.id] ?? {};
      await client.refused(endpoint, { as, params, body }, 'entity/version-missing');
    },
  );

  test('a foreign entry and no entry at all cannot be told apart', async () => {
    const bodyOf = async (endpoint: Endpoint, id: string) => {
      const headers = { 'if-match': '"v1"' };
      const input = { as: 'officer', params: { id }, body: {}, headers } as const;
      const sent = endpoint.body ? input : { ...input, body: undefined };
      const { instance: _, ...rest } = await client.refused(endpoint, sent, 'entity/not-found');
      return rest;
    };
    for (const endpoint of [getActivity, editActivity]) {
      const nothing = await bodyOf(endpoint, v7());
      expect(await bodyOf(endpoint, recordIds.foreign)).toEqual(nothing);
      expect(await bodyOf(endpoint, recordIds.ministry)).toEqual(nothing);
      expect(await bodyOf(endpoint, 'no-id')).toEqual(nothing);
    }
  });

  test('a list is answered within its territory, however it is asked', async () => {
    for (const query of [`campaignId=${campaignId}`, 'unitId=KZ-10', 'q=Көрші']) {
      const { body } = await client.ok(listActivities, { as: 'officer', query });
      expect(body.items.filter((one) => one.unitId !== 'KZ-11')).toEqual([]);
    }
    const { body } = await client.ok(listActivities, { as: 'officer', query: { unitId: 'KZ-10' } });
    expect(body).toEqual({ items: [], nextCursor: null, total: 0 });
  });
}
