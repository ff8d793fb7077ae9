import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorName } from '../../../tests/helpers/actors.ts';
import { actorId } from '../../../tests/helpers/actors.ts';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import {
  behindProxy,
  emailOf,
  givePasswords,
  type SignedIn,
  signIn,
} from '../../../tests/helpers/sign-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ env: behindProxy });
  await givePasswords(
    api,
    'officerKokshetau',
    'coordinatorAqmola',
    'coordinatorPavlodar',
    'observerAqmola',
    'disabledCoordinator',
  );
});
afterAll(() => api.close());

const meStatus = async (cookie: string) =>
  (await api.as(null).get('/api/v1/me', { cookie })).status;

/** What an observer of refusals can see of one. */
function seen({ status, text, headers }: SignedIn) {
  const { instance: _, ...problem } = JSON.parse(text);
  const names = [...headers.keys()].filter((name) => name !== 'date').toSorted();
  return { status, problem, names, cookies: headers.getSetCookie() };
}

describe('sign-in', () => {
  test('gives a session in a cookie that no script reads, and no token in its body', async () => {
    const answer = await signIn(api, { email: emailOf('officerKokshetau') });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      user: {
        id: actorId('officerKokshetau'),
        name: 'Test officerKokshetau',
        email: emailOf('officerKokshetau'),
      },
    });
    const [session] = answer.headers.getSetCookie();
    expect(session).toMatch(/^saqbol\.session_token=[^;]{60,}; .*HttpOnly; SameSite=Lax$/i);
    expect(await meStatus(answer.cookie)).toBe(200);
  });

  test('takes the address in any case and with spaces around, as people type it', async () => {
    const email = `  ${emailOf('officerKokshetau').toUpperCase()} `;
    expect((await signIn(api, { email })).status).toBe(200);
  });

  test('makes a new session each time, so that one planted before is worth nothing', async () => {
    const email = emailOf('officerKokshetau');
    const first = await signIn(api, { email });
    const second = await signIn(api, { email, cookie: first.cookie });
    expect(second.cookie).not.toBe(first.cookie);
    const planted = await signIn(api, { email, cookie: 'saqbol.session_token=planted.AAAA' });
    expect(planted.cookie).not.toContain('planted');
  });

  test('sends the cookie over https only where people use https', async () => {
    const secure = await createTestApi({ env: { SAQBOL_BASE_URL: 'https://saqbol.test' } });
    await givePasswords(secure, 'editor');
    const answer = await signIn(secure, { email: emailOf('editor') });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-saqbol\.session_token=.*; Secure/);
    await secure.close();
  });

  test('answers an unknown address, a wrong password, a disabled and an invited account alike', async () => {
    const invited = 'invited@saqbol.example';
    const body = { email: invited, role: 'officer', unitId: 'KZ-11', districtIds: [] };
    expect((await api.as('coordinatorAqmola').post('/api/v1/accounts', body)).status).toBe(201);
    const answers = [
      await signIn(api, { email: 'nobody@saqbol.example', password: 'x' }),
      await signIn(api, { email: emailOf('officerKokshetau'), password: 'x' }),
      await signIn(api, { email: emailOf('disabledCoordinator') }),
      await signIn(api, { email: invited }),
      await signIn(api, { email: 'no address' }),
      await signIn(api, { email: emailOf('officerKokshetau'), password: 'x'.repeat(129) }),
    ];
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'account/wrong-credentials' } });
    for (const answer of answers) expect(seen(answer)).toEqual(seen(answers[0] as SignedIn));
  });

  test('takes as long for an address that nobody has as for a wrong password', async () => {
    // The shortest of a few: what else the machine does only adds to a time.
    const shortest = async (email: string) => {
      const times: number[] = [];
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        await signIn(api, { email, password: 'x', address: '192.0.2.9' });
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const known = await shortest(emailOf('officerKokshetau'));
    const unknown = await shortest('nobody@saqbol.example');
    // Without the hash of a password it would be a tenth.
    expect(unknown / known).toBeGreaterThan(0.3);
    expect(unknown / known).toBeLessThan(3);
  });

  test('stands in the audit with its refusals, under the unit of the account', async () => {
    await signIn(api, { email: emailOf('coordinatorPavlodar') });
    await signIn(api, { email: emailOf('coordinatorPavlodar'), password: 'x' });
    await signIn(api, { email: 'stranger@saqbol.example', password: 'x' });
    const audit = api.as('administrator');
    const own = await audit.get(`/api/v1/audit?entityId=${actorId('coordinatorPavlodar')}`);
    const listed = own.body.items.map((one: { chain: string; verb: string }) => [
      one.chain,
      one.verb,
    ]);
    expect(listed).toEqual([
      ['KZ-55', 'account.sign-in-refused'],
      ['KZ-55', 'account.sign-in'],
    ]);
    const unknown = await audit.get('/api/v1/audit?chain=KZ-COM&verb=account.sign-in-refused');
    expect(unknown.body.items[0]).toMatchObject({ actorId: null, entityId: null });
    expect(unknown.text).not.toContain('stranger');
  });
});

describe('sign-out', () => {
  test('ends the session on the server, so that a copied cookie is worth nothing', async () => {
    const one = await signIn(api, { email: emailOf('observerAqmola') });
    const other = await signIn(api, { email: emailOf('observerAqmola') });
    const answer = await api.as(null).post('/api/auth/sign-out', {}, { cookie: one.cookie });
    expect(answer).toMatchObject({ status: 200, body: { signedOut: true } });
    expect(answer.headers.get('clear-site-data')).toContain('"storage"');
    expect(await meStatus(one.cookie)).toBe(401);
    expect(await meStatus(other.cookie)).toBe(200);
  });

  test('stands in the audit', async () => {
    const { cookie } = await signIn(api, { email: emailOf('observerAqmola') });
    await api.as(null).post('/api/auth/sign-out', {}, { cookie });
    const id = actorId('observerAqmola');
    const { body } = await api.as('administrator').get(`/api/v1/audit?entityId=${id}&limit=1`);
    expect(body.items[0]).toMatchObject({ verb: 'account.sign-out', actorId: id, chain: 'KZ-11' });
  });
});

describe('throttling', () => {
  const perAccount = 10;

  /** Wrong passwords given a moment ago. */
  async function failures(count: number, address: string, emailAt: (i: number) => string) {
    const rows = Array.from({ length: count }, (_, i) => ({
      accountKey: emailAt(i),
      address,
      at: new Date().toISOString(),
    }));
    await api.owner.db.insertInto('signInFailures').values(rows).execute();
  }

  test('stops guessing at one account from one address, also with the right password', async () => {
    const email = emailOf('coordinatorAqmola');
    const address = '198.51.100.7';
    await failures(perAccount - 1, address, () => email);
    expect((await signIn(api, { email, address, password: 'x' })).status).toBe(401);
    const stopped = await signIn(api, { email, address });
    expect(stopped).toMatchObject({ status: 429, body: { code: 'account/too-many-attempts' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('does not lock the account: its person gets in from elsewhere', async () => {
    const email = emailOf('coordinatorAqmola');
    expect((await signIn(api, { email, address: '203.0.113.5' })).status).toBe(200);
  });

  test('does not touch the others behind that address', async () => {
    const email = emailOf('officerKokshetau');
    expect((await signIn(api, { email, address: '198.51.100.7' })).status).toBe(200);
  });

  test('counts the same for an address that nobody has, so that it tells nothing', async () => {
    const given = { email: 'nobody.at.all@saqbol.example', address: '198.51.100.8' };
    await failures(perAccount - 1, given.address, () => given.email);
    expect((await signIn(api, given)).status).toBe(401);
    expect((await signIn(api, given)).status).toBe(429);
  });

  test('forgets a few slips once the person is in', async () => {
    const given = { email: emailOf('observerAqmola'), address: '198.51.100.9' };
    for (let round = 0; round < 2; round++) {
      await failures(perAccount - 1, given.address, () => given.email);
      expect((await signIn(api, given)).status).toBe(200);
    }
  });

  test('forgets old slips by itself', async () => {
    const given = { email: emailOf('observerAqmola'), address: '198.51.100.11' };
    await failures(perAccount, given.address, () => given.email);
    expect((await signIn(api, given)).status).toBe(429);
    const longAgo = new Date(Date.now() - 16 * 60_000).toISOString();
    await api.owner.db.updateTable('signInFailures').set({ at: longAgo }).execute();
    expect((await signIn(api, given)).status).toBe(200);
  });

  test('stops one address that tries many accounts', async () => {
    const address = '198.51.100.10';
    await failures(200, address, (i) => `guess-${i}@saqbol.example`);
    expect((await signIn(api, { email: emailOf('officerKokshetau'), address })).status).toBe(429);
  });
});

test('twenty officers behind one address all get in at once, some after a slip', async () => {
  const emails = Array.from({ length: 20 }, (_, i) => `officer-${i}@saqbol.example`);
  await makeOfficers(emails);
  const address = '203.0.113.77';
  const enter = async (email: string, index: number) => {
    if (index % 3 === 0) await signIn(api, { email, password: 'a slip', address });
    return (await signIn(api, { email, address })).status;
  };
  expect(await Promise.all(emails.map(enter))).toEqual(emails.map(() => 200));
});

/** Active officers of Aqmola with the good password. */
async function makeOfficers(emails: readonly string[]): Promise<void> {
  const { db } = api.owner;
  const like = actorId('officerKokshetau' satisfies ActorName);
  const { password } = await db
    .selectFrom('credentials')
    .select('password')
    .where('userId', '=', like)
    .executeTakeFirstOrThrow();
  for (const email of emails) {
    await db.insertInto('users').values({ id: email, name: email, email }).execute();
    await db
      .insertInto('accounts')
      .values({
        userId: email,
        role: 'officer',
        unitId: 'KZ-11',
        status: 'active',
        createdAt: '2026-03-02T04:00:00Z',
      })
      .execute();
    await db
      .insertInto('credentials')
      .values({ id: email, userId: email, accountId: email, providerId: 'credential', password })
      .execute();
  }
}
