import { contract } from '@saqbol/shared/contract/contract.ts';
import { demoPassword } from '@saqbol/shared/demo/demo-accounts.ts';
import { demoNow } from '@saqbol/shared/demo/demo-clock.ts';
import { demoData } from '@saqbol/shared/demo/demo-data.ts';
import { figures } from '@saqbol/shared/figures/figures.schema.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { createMockApi, handlers } from './mock-api.ts';
import { createNodeMocks, type NodeMocks } from './node.ts';

const data = demoData();
const origin = 'http://mocks.example';

test('every endpoint of the contract is mocked once, and nothing else but the sign-in', () => {
  const mocked = handlers.map(({ endpoint }) => endpoint.id).sort();
  const expected = [...contract.map(({ id }) => id), 'accounts.signIn', 'accounts.signOut'].sort();
  expect(mocked).toEqual(expected);
});

describe('over the demo’s data', () => {
  function person(role: string) {
    const found = data.accounts.find((one) => one.role === role && one.featured);
    if (!found) throw new Error(`The demo offers no ${role}`);
    return found;
  }
  function demo(sessions: 'cookie' | 'memory' | 'reloaded' = 'memory') {
    return createMockApi({ data, clock: { now: () => new Date(demoNow) }, sessions });
  }

  test('every letter has figures in the shape of the contract', async () => {
    const api = demo();
    api.signInAs(person('reviewer').email);
    for (const { id } of data.campaigns) {
      const address = `${origin}/api/v1/campaigns/${id}/figures`;
      const response = await api.handle(new Request(address));
      const body: unknown = await response.json();
      expect(figures.safeParse(body).error?.issues ?? []).toEqual([]);
    }
  });

  test('persons of the demo are named, not numbered', async () => {
    const api = demo();
    api.signInAs(person('reviewer').email);
    for (const entry of data.activities.filter((one) => one.queries.length > 0).slice(0, 5)) {
      const response = await api.handle(new Request(`${origin}/api/v1/activities/${entry.id}`));
      const { createdByName, queries } = (await response.json()) as {
        createdByName: string;
        queries: { askedBy: string }[];
      };
      for (const name of [createdByName, ...queries.map((one) => one.askedBy)]) {
        expect(name).not.toMatch(/^u-|@/);
      }
    }
  });

  test('where there is no cookie jar, requests belong to whoever signed in last', async () => {
    const api = demo();
    const me = async () => (await api.handle(new Request(`${origin}/api/v1/me`))).status;
    expect(await me()).toBe(401);
    api.signInAs(person('coordinator').email);
    expect(await me()).toBe(200);
    await api.handle(new Request(`${origin}/api/auth/sign-out`, { method: 'POST' }));
    expect(await me()).toBe(401);
  });

  test('a session outlives a reload of the page, which loses everything else', async () => {
    const token = demo('reloaded').signInAs(person('officer').email);
    const headers = { cookie: `saqbol.session_token=${token}` };
    const request = () => new Request(`${origin}/api/v1/me`, { headers });
    expect((await demo('reloaded').handle(request())).status).toBe(200);
    expect((await demo('cookie').handle(request())).status).toBe(401);
  });
});

describe('behind msw', () => {
  let mocks: NodeMocks | null = null;
  afterEach(() => mocks?.server.close());

  test('fetch is answered by the mocks, sign-in included', async () => {
    mocks = createNodeMocks();
    mocks.server.listen({ onUnhandledFrame: 'error' });
    const { email } = data.accounts[0] ?? {};
    const signIn = await fetch(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: demoPassword }),
    });
    expect(signIn.status).toBe(200);
    const me = await fetch(`${origin}/api/v1/me`);
    expect(await me.json()).toMatchObject({ user: { email }, now: '2026-03-10T04:00:00Z' });
    expect((await fetch(`${origin}/api/v1/nothing`)).status).toBe(404);
  });
});
