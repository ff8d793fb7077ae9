import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorId, districts } from '../../../tests/helpers/actors.ts';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { goodPassword, signIn } from '../../../tests/helpers/sign-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let made = 0;
function invitation(given: Record<string, unknown> = {}) {
  made++;
  const email = `person-${made}@saqbol.example`;
  return { email, role: 'officer', unitId: 'KZ-11', districtIds: [districts.kokshetau], ...given };
}

async function invite(given: Record<string, unknown> = {}) {
  const answer = await api.as('coordinatorAqmola').post('/api/v1/accounts', invitation(given));
  expect(answer.status).toBe(201);
  const { account, link } = answer.body;
  return { account, link, token: tokenOf(link.url) };
}

const tokenOf = (url: string) => url.split('#')[1] ?? '';
const nobody = () => api.as(null);
const read = (token: string) => nobody().post('/api/v1/links/read', { token });
const accept = (token: string, password = goodPassword) =>
  nobody().post('/api/v1/links/accept-invitation', { token, name: 'Сынақ Адам', password });

describe('an invitation', () => {
  test('leads from the link to a person signed in in the right unit', async () => {
    const { account, link, token } = await invite({ language: 'ru' });
    expect(link.url).toMatch(/^http:\/\/saqbol\.test\/invitation#[\w-]{43}$/);
    expect(link.mailed).toBe(false);
    expect((await read(token)).body).toMatchObject({
      purpose: 'invitation',
      email: account.email,
      role: 'officer',
      unitId: 'KZ-11',
      unitTitle: { ru: 'Акмолинская область' },
      language: 'ru',
    });
    expect((await accept(token)).body).toEqual({ email: account.email });
    const { cookie } = await signIn(api, { email: account.email });
    const { body } = await nobody().get('/api/v1/me', { cookie });
    expect(body.user).toMatchObject({
      id: account.id,
      name: 'Сынақ Адам',
      status: 'active',
      role: 'officer',
      unitId: 'KZ-11',
      districtIds: [districts.kokshetau],
    });
  });

  test('is not spent by opening, however often and by whatever scanner', async () => {
    const { link, token } = await invite();
    const page = new URL(link.url);
    for (const method of ['GET', 'HEAD']) await nobody().send(method, page.pathname);
    for (let i = 0; i < 3; i++) expect((await read(token)).status).toBe(200);
    // The acts themselves know no GET, and no token in an address.
    for (const path of ['/api/v1/links/read', '/api/v1/links/accept-invitation']) {
      expect((await nobody().get(`${path}?token=${token}`)).status).toBe(405);
    }
    expect((await accept(token)).status).toBe(200);
  });

  test('is accepted once only', async () => {
    const { token } = await invite();
    expect((await accept(token)).status).toBe(200);
    for (const answer of [await accept(token), await read(token)]) {
      expect(answer).toMatchObject({ status: 410, body: { code: 'account/link-invalid' } });
    }
  });

  test('is accepted once only also by two at the same moment', async () => {
    const { token } = await invite();
    const answers = await Promise.all([accept(token), accept(token, 'kok aspan 9 bulttar')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });

  test('ends after seven days by real time, whatever the domain’s clock says', async () => {
    const { link, token } = await invite();
    const life = Date.parse(link.expiresAt) - Date.now();
    expect(life / 86_400_000).toBeCloseTo(7, 2);
    await sql`update links set expires_at = clock_timestamp() - interval '1 second' where user_id in
      (select user_id from links where expires_at = ${link.expiresAt})`.execute(api.owner.db);
    for (const answer of [await read(token), await accept(token)]) expect(answer.status).toBe(410);
  });

  test('is ended by a newer link, and by the end of the account', async () => {
    const { account, token } = await invite();
    const coordinator = api.as('coordinatorAqmola');
    const again = await coordinator.post(`/api/v1/accounts/${account.id}/reset`, {});
    expect((await accept(token)).status).toBe(410);
    const newer = tokenOf(again.body.link.url);
    expect((await read(newer)).body.purpose).toBe('invitation');
    await coordinator.post(`/api/v1/accounts/${account.id}/disable`, { reason: 'Қателік' });
    expect((await accept(newer)).status).toBe(410);
    const enabled = await coordinator.post(`/api/v1/accounts/${account.id}/enable`, {});
    // Nobody set a password: the person is still to come, and the old link stays dead.
    expect(enabled.body.status).toBe('invited');
    expect((await accept(newer)).status).toBe(410);
  });

  test('sets no password by the way of a forgotten one', async () => {
    const { token } = await invite();
    const answer = await nobody().post('/api/v1/links/set-password', {
      token,
      password: goodPassword,
    });
    expect(answer.status).toBe(410);
  });

  test('refuses a short, a long or a common password at its field, and is not spent by that', async () => {
    const { token } = await invite();
    const refusals = [
      ['elevenchars', 422, 'passwordShort'],
      ['x'.repeat(129), 422, 'tooLong'],
      ['saqbol saqbol 2026', 422, 'passwordCommon'],
      ['Qwertyuiop12', 422, 'passwordCommon'],
      ['123456789012', 422, 'passwordCommon'],
      ['құпиясөз2026!', 422, 'passwordCommon'],
    ] as const;
    for (const [password, status, code] of refusals) {
      const answer = await accept(token, password);
      const [error] = answer.body.errors;
      expect([password, answer.status, error.pointer, error.code]).toEqual([
        password,
        status,
        '/password',
        code,
      ]);
    }
    expect((await accept(token)).status).toBe(200);
  });

  test('takes the password verbatim, with its spaces and capitals', async () => {
    const { account, token } = await invite();
    const password = '  Тау мен Дала  9 ';
    expect((await accept(token, password)).status).toBe(200);
    const { email } = account;
    expect((await signIn(api, { email, password: password.trim() })).status).toBe(401);
    expect((await signIn(api, { email, password })).status).toBe(200);
  });

  test('leaves its token nowhere in the database, so that a backup opens no account', async () => {
    const key = { 'idempotency-key': 'one-invitation' };
    const body = invitation();
    const coordinator = api.as('coordinatorAqmola');
    const first = await coordinator.post('/api/v1/accounts', body, key);
    const again = await coordinator.post('/api/v1/accounts', body, key);
    expect(again.body).toEqual(first.body);
    const token = tokenOf(first.body.link.url);
    for (const table of await tables()) {
      const { rows } = await sql<{ found: number }>`
        select count(*)::int as found from ${sql.table(table)} t where t::text like ${`%${token}%`}`.execute(
        api.owner.db,
      );
      expect([table, rows[0]?.found]).toEqual([table, 0]);
    }
  });
});

describe('who may be invited', () => {
  test('an address has one account, also when two invite it at the same moment', async () => {
    const body = invitation();
    const answers = await Promise.all([
      api.as('coordinatorAqmola').post('/api/v1/accounts', body),
      api.as('administrator').post('/api/v1/accounts', body),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'account/email-taken',
      errors: [{ pointer: '/email', code: 'email-taken' }],
    });
  });

  test('a coordinator invites officers of the own unit and nobody else', async () => {
    const coordinator = api.as('coordinatorAqmola');
    const above = [
      { role: 'coordinator', districtIds: [] },
      { role: 'observer', districtIds: [] },
      { unitId: 'KZ-55', districtIds: [] },
      { role: 'administrator', unitId: 'KZ-COM', districtIds: [] },
    ];
    for (const given of above) {
      const answer = await coordinator.post('/api/v1/accounts', invitation(given));
      expect(answer).toMatchObject({ status: 403, body: { code: 'account/above-own-rights' } });
    }
    const misplaced = invitation({ districtIds: [districts.kokshetau, districts.pavlodar] });
    expect(await coordinator.post('/api/v1/accounts', misplaced)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/districtIds/1', code: 'district-foreign' }] },
    });
  });

  test('officers, observers and the Committee’s own invite nobody', async () => {
    for (const who of ['officerKokshetau', 'observerAqmola', 'reviewer', 'editor'] as const) {
      const answer = await api.as(who).post('/api/v1/accounts', invitation());
      expect([who, answer.status]).toEqual([who, 403]);
    }
    expect((await nobody().post('/api/v1/accounts', invitation())).status).toBe(401);
  });

  test('the audit says who invited whom with which rights, without the link', async () => {
    const { account, token } = await invite();
    const { rows } = await sql<{ changes: string; actorId: string; chain: string }>`
      select chain, actor_id, changes from audit_entries where entity_id = ${account.id}`.execute(
      api.owner.db,
    );
    expect(rows).toMatchObject([{ chain: 'KZ-11', actorId: actorId('coordinatorAqmola') }]);
    expect(rows[0]?.changes).toContain('officer');
    expect(rows[0]?.changes).not.toContain(token);
  });
});

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
    api.owner.db,
  );
  return rows.map(({ name }) => name);
}
