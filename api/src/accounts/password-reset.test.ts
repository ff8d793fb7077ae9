import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorId } from '../../../tests/helpers/actors.ts';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { emailOf, givePasswords, signIn } from '../../../tests/helpers/sign-in.ts';
import type { Mail, Mailer } from '../platform/mail/mailer.ts';

const newPassword = 'kok aspan 9 bulttar';
const person = 'officerKokshetau';
let sent: Mail[];
let api: TestApi;
beforeEach(async () => {
  sent = [];
  const mailer: Mailer = { available: true, send: async (mail) => void sent.push(mail) };
  api = await createTestApi({ mailer });
  await givePasswords(api, person);
});
afterEach(() => api.close());

const nobody = () => api.as(null);
const setPassword = (token: string, password = newPassword) =>
  nobody().post('/api/v1/links/set-password', { token, password });
const ask = (email: string) => nobody().post('/api/v1/password-resets', { email });
const tokenIn = (text: string) => /#([\w-]{43})/.exec(text)?.[1] ?? '';

/** A link made by the coordinator. */
async function resetLink() {
  const path = `/api/v1/accounts/${actorId(person)}/reset`;
  const answer = await api.as('coordinatorAqmola').post(path, {});
  expect(answer.status).toBe(200);
  return { link: answer.body.link, token: tokenIn(answer.body.link.url) };
}

describe('a link to a new password', () => {
  test('sets it, ends every session of the person, and works once', async () => {
    const email = emailOf(person);
    const { cookie } = await signIn(api, { email });
    const { token } = await resetLink();
    const me = (headers: Record<string, string>) => nobody().get('/api/v1/me', headers);
    expect((await me({ cookie })).status).toBe(200); // making a link ends nothing
    expect(await setPassword(token)).toMatchObject({ status: 200, body: { email } });
    expect((await me({ cookie })).status).toBe(401);
    expect((await api.as(person).get('/api/v1/me')).status).toBe(401);
    expect((await signIn(api, { email })).status).toBe(401);
    expect((await signIn(api, { email, password: newPassword })).status).toBe(200);
    expect((await setPassword(token, 'yet another phrase')).status).toBe(410);
  });

  test('is not spent by reading, nor by a password that is refused', async () => {
    const { token } = await resetLink();
    const { body } = await nobody().post('/api/v1/links/read', { token });
    expect(body).toMatchObject({ purpose: 'password-reset', email: emailOf(person) });
    expect((await setPassword(token, 'short')).body.errors[0].code).toBe('passwordShort');
    expect((await setPassword(token, 'qwertyuiop12')).body.code).toBe('account/password-weak');
    expect((await signIn(api, { email: emailOf(person) })).status).toBe(200);
    expect((await setPassword(token)).status).toBe(200);
  });

  test('ends after a day, by a newer one, and with the account', async () => {
    const first = await resetLink();
    expect((Date.parse(first.link.expiresAt) - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
    const second = await resetLink();
    expect((await setPassword(first.token)).status).toBe(410);
    const path = `/api/v1/accounts/${actorId(person)}`;
    await api.as('coordinatorAqmola').post(`${path}/disable`, { reason: 'Демалыста' });
    expect((await setPassword(second.token)).status).toBe(410);
    await api.as('coordinatorAqmola').post(`${path}/enable`, {});
    expect((await setPassword(second.token)).status).toBe(410);
    const third = await resetLink();
    await sql`update links set expires_at = clock_timestamp() - interval '1 second'`.execute(
      api.owner.db,
    );
    expect((await setPassword(third.token)).status).toBe(410);
  });

  test('opens no account by the way of an invitation', async () => {
    const { token } = await resetLink();
    const body = { token, name: 'Басқа Адам', password: newPassword };
    expect((await nobody().post('/api/v1/links/accept-invitation', body)).status).toBe(410);
  });
});

describe('a forgotten password', () => {
  test('gets the same answer for every address, and a mail only where there is an account', async () => {
    await api
      .as('administrator')
      .post(`/api/v1/accounts/${actorId('officerStepnogorsk')}/disable`, {
        reason: 'Сынақ',
      });
    const invited = { email: 'invited@saqbol.example', role: 'officer', unitId: 'KZ-11' };
    await api.as('administrator').post('/api/v1/accounts', invited);
    sent.length = 0;
    const answers = [
      await ask(emailOf(person)),
      await ask('nobody@saqbol.example'),
      await ask(emailOf('officerStepnogorsk')),
      await ask(invited.email),
    ];
    for (const { status, text } of answers) {
      expect([status, text]).toEqual([202, '{"accepted":true}']);
    }
    expect(sent.map(({ to }) => to)).toEqual([emailOf(person)]);
    expect((await setPassword(tokenIn(sent[0]?.text ?? ''))).status).toBe(200);
  });

  test('leaves the invitation of somebody who has not come yet in force', async () => {
    const invited = { email: 'invited@saqbol.example', role: 'officer', unitId: 'KZ-11' };
    const { body } = await api.as('administrator').post('/api/v1/accounts', invited);
    await ask(invited.email);
    const token = tokenIn(body.link.url);
    expect((await nobody().post('/api/v1/links/read', { token })).status).toBe(200);
  });

  test('fills nobody’s mailbox: three mails an hour, and the last link keeps its force', async () => {
    for (let i = 0; i < 6; i++) expect((await ask(emailOf(person))).status).toBe(202);
    expect(sent).toHaveLength(3);
    expect((await setPassword(tokenIn(sent[2]?.text ?? ''))).status).toBe(200);
  });

  test('names the installation’s own address in its link, not the one that was called', async () => {
    await nobody().post(
      '/api/v1/password-resets',
      { email: emailOf(person) },
      {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
      },
    );
    expect(sent[0]?.text).toContain('http://saqbol.test/reset#');
    expect(sent[0]?.text).not.toContain('evil');
  });
});
