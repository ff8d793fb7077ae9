import { getMe } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { expect, test } from 'vitest';
import { type Client, problemOf } from './contract-client.ts';
import { people } from './contract-people.ts';

export function signInCases(client: Client): void {
  const signIn = (email: string, password: string) =>
    client.send('POST', '/api/auth/sign-in/email', { body: { email, password } });

  test('an unknown account and a wrong password cannot be told apart', async () => {
    const { email } = people.nationObserver;
    const answers = [
      await signIn(email, 'qate qupiasoz 2026'),
      await signIn('nobody@own.example', 'qate qupiasoz 2026'),
    ];
    const [wrong, unknown] = await Promise.all(
      answers.map((one) => problemOf(one, 'account/wrong-credentials')),
    );
    expect(wrong).toEqual(unknown);
  });

  test('a session ends with signing out', async () => {
    const headers = await client.session('leaving');
    expect((await client.ask(getMe, { headers })).status).toBe(200);
    const out = await client.send('POST', '/api/auth/sign-out', { headers, body: {} });
    expect(out.status).toBe(200);
    await client.refused(getMe, { headers }, 'account/signed-out');
  });

  test('a made-up session is none', async () => {
    const { cookie = '' } = await client.session('nationObserver');
    const headers = { cookie: cookie.replace(/=[^;]+/g, '=made-up') };
    await client.refused(getMe, { headers }, 'account/signed-out');
  });
}
