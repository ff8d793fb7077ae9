import {
  acceptInvitation,
  disableAccount,
  editAccount,
  enableAccount,
  getAccount,
  getInstallation,
  getMe,
  inviteAccount,
  listAccounts,
  listDemoAccounts,
  readLink,
  requestPasswordReset,
  resetAccount,
  setOwnLanguage,
  setPassword,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { v4 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { contractNow } from './contract-data.ts';
import { otherDistrict, ownDistrict, ownUnit, type PersonName, people } from './contract-people.ts';
import type { Fields } from './contract-samples.ts';

const password = 'buryn bolmagan tirkes 7';

export function accountCases(client: Client): void {
  async function idOf(name: PersonName): Promise<string> {
    const query = { q: people[name].email };
    const { body } = await client.ok(listAccounts, { as: 'administrator', query });
    return body.items.find((one) => one.email === people[name].email)?.id ?? '';
  }
  function invitation(given: Fields = {}) {
    const email = `invited-${v4().slice(0, 8)}@own.example`;
    return { email, role: 'officer', unitId: ownUnit, districtIds: [ownDistrict], ...given };
  }
  async function invited(given: Fields = {}) {
    const body = invitation(given);
    const { body: answer } = await client.ok(inviteAccount, { as: 'coordinator', body });
    const token = /[A-Za-z0-9_-]{43}$/.exec(answer.link.url)?.[0] ?? '';
    return { ...answer, token };
  }

  test('everybody may know the mode and the clock', async () => {
    const { body } = await client.ok(getInstallation);
    expect(Date.parse(body.now)).toBe(Date.parse(contractNow));
  });

  test('one knows oneself: role, unit, districts, language', async () => {
    const { body } = await client.ok(getMe, { as: 'officer' });
    const { name, email, role, unitId, districtIds } = people.officer;
    expect(body.user).toMatchObject({ name, email, role, unitId, districtIds, status: 'active' });
    expect(JSON.stringify(body)).not.toContain(people.officer.password);
  });

  test('the demo shows its synthetic accounts to everybody', async () => {
    const { body } = await client.ok(listDemoAccounts);
    const { email, password: known, role, unitId } = people.officer;
    const own = { email, password: known, role, unitId, districtId: ownDistrict };
    expect(body.items).toEqual(expect.arrayContaining([expect.objectContaining(own)]));
  });

  test('a person chooses the own language', async () => {
    const input = (language: string) => ({ as: 'leaving', body: { language } }) as const;
    await client.ok(setOwnLanguage, input('ru'));
    expect((await client.ok(getMe, { as: 'leaving' })).body.user.language).toBe('ru');
    await client.refused(setOwnLanguage, input('de'), 'request/invalid');
    await client.ok(setOwnLanguage, input('kk'));
  });

  test('a coordinator sees the accounts of the own unit, the administrator all', async () => {
    const own = await client.ok(listAccounts, { as: 'coordinator', query: { limit: 200 } });
    expect(new Set(own.body.items.map((one) => one.unitId))).toEqual(new Set([ownUnit]));
    const all = await client.ok(listAccounts, { as: 'administrator', query: { limit: 200 } });
    expect(all.body.items.length).toBeGreaterThan(own.body.items.length);
    const query = { role: 'coordinator', unitId: 'KZ-10' };
    const { body } = await client.ok(listAccounts, { as: 'administrator', query });
    expect(body.items.map((one) => one.email)).toEqual([people.foreignCoordinator.email]);
    const foreign = { as: 'coordinator', params: { id: await idOf('foreignOfficer') } } as const;
    await client.refused(getAccount, foreign, 'entity/not-found');
  });

  test('nobody gives more rights than stand below the own', async () => {
    for (const given of [
      { role: 'coordinator', districtIds: [] },
      { unitId: 'KZ-10', districtIds: [] },
      { role: 'administrator', unitId: 'KZ-COM', districtIds: [] },
    ]) {
      const body = invitation(given);
      await client.refused(inviteAccount, { as: 'coordinator', body }, 'account/above-own-rights');
    }
    const misplaced = invitation({ role: 'reviewer' });
    const input = { as: 'administrator', body: misplaced } as const;
    await client.refused(inviteAccount, input, 'request/invalid', [
      { pointer: '/role', code: 'role-not-in-unit' },
    ]);
    const above = { as: 'coordinator', params: { id: await idOf('observer') } } as const;
    const command = { ...above, body: { reason: 'Ауысты' } };
    await client.refused(disableAccount, command, 'account/above-own-rights');
  });

  test('an address has one account', async () => {
    const body = invitation({ email: ` ${people.officer.email.toUpperCase()} ` });
    await client.refused(inviteAccount, { as: 'coordinator', body }, 'account/email-taken');
  });

  test('an invitation is opened as often as one likes and accepted once', async () => {
    const { account, token } = await invited();
    expect(account).toMatchObject({
      status: 'invited',
      role: 'officer',
      districtIds: [ownDistrict],
    });
    for (const _ of [1, 2]) {
      const { body } = await client.ok(readLink, { body: { token } });
      expect(body).toMatchObject({ purpose: 'invitation', email: account.email, unitId: ownUnit });
    }
    const accepted = { body: { token, name: 'Сынақ Жаңа', password } };
    const wrong = { body: { token, password } };
    await client.refused(setPassword, wrong, 'account/link-invalid');
    const { body } = await client.ok(acceptInvitation, accepted);
    expect(body).toEqual({ email: account.email });
    await client.refused(acceptInvitation, accepted, 'account/link-invalid');
    await client.refused(readLink, { body: { token } }, 'account/link-invalid');
    const now = await client.ok(getAccount, { as: 'coordinator', params: { id: account.id } });
    expect(now.body).toMatchObject({ name: 'Сынақ Жаңа', status: 'active' });
  });

  test('a short or common password is refused and spends nothing', async () => {
    const { token } = await invited();
    const given = (word: string) => ({ body: { token, name: 'Сынақ', password: word } });
    await client.refused(acceptInvitation, given('qysqa'), 'request/invalid', [
      { pointer: '/password', code: 'passwordShort' },
    ]);
    await client.refused(acceptInvitation, given('aaaaaaaaaaaa'), 'account/password-weak');
    await client.ok(acceptInvitation, given(password));
  });

  test('a token of nobody is no link', async () => {
    await client.refused(readLink, { body: { token: 'A'.repeat(43) } }, 'account/link-invalid');
    await client.refused(readLink, { body: { token: 'short' } }, 'request/invalid', [
      { pointer: '/token', code: 'link' },
    ]);
  });

  test('a new link takes the force of the one before', async () => {
    const { account, token } = await invited();
    const input = { as: 'coordinator', params: { id: account.id }, body: {} } as const;
    await client.ok(resetAccount, input);
    await client.refused(readLink, { body: { token } }, 'account/link-invalid');
  });

  test('the end of an account ends its links; who never came is invited anew', async () => {
    const { account, token } = await invited();
    const input = { as: 'coordinator', params: { id: account.id } } as const;
    await client.ok(disableAccount, { ...input, body: { reason: 'Қателік' } });
    await client.refused(readLink, { body: { token } }, 'account/link-invalid');
    const back = await client.ok(enableAccount, { ...input, body: {} });
    expect(back.body.status).toBe('invited');
    await client.refused(readLink, { body: { token } }, 'account/link-invalid');
  });

  test('an invitation sent again under one key is one invitation', async () => {
    const body = invitation();
    const input = { as: 'coordinator', body, headers: { 'idempotency-key': v4() } } as const;
    const first = await client.ok(inviteAccount, input);
    const again = await client.ok(inviteAccount, input);
    expect(again.body).toEqual(first.body);
    const other = { ...input, body: invitation() };
    await client.refused(inviteAccount, other, 'idempotency/other-body');
  });

  test('an account is edited in its version, within the unit', async () => {
    const params = { id: await idOf('edited') };
    const { body: before, etag } = await client.ok(getAccount, { as: 'coordinator', params });
    const input = (body: Fields, tag: string) =>
      ({ as: 'coordinator', params, body, headers: { 'if-match': tag } }) as const;
    const change = input({ districtIds: [ownDistrict, otherDistrict] }, etag);
    const { body, etag: next } = await client.ok(editAccount, change);
    expect(body).toMatchObject({
      districtIds: [ownDistrict, otherDistrict],
      version: before.version + 1,
    });
    await client.refused(editAccount, change, 'entity/version-conflict');
    const foreign = input({ districtIds: ['101000000'] }, next);
    await client.refused(editAccount, foreign, 'request/invalid', [
      { pointer: '/districtIds/0', code: 'district-foreign' },
    ]);
    const above = input({ role: 'coordinator' }, next);
    await client.refused(editAccount, above, 'account/above-own-rights');
  });

  test('nobody changes the own account here', async () => {
    const params = { id: await idOf('coordinator') };
    const own = { as: 'coordinator', params } as const;
    const { etag } = await client.ok(getAccount, own);
    const edit = { ...own, body: { department: null }, headers: { 'if-match': etag } };
    await client.refused(editAccount, edit, 'account/own-account');
    await client.refused(disableAccount, { ...own, body: { reason: 'x' } }, 'account/own-account');
  });

  test('a suspended person is out at once, and in again when taken back', async () => {
    await client.ok(getMe, { as: 'suspended' });
    const input = { as: 'coordinator', params: { id: await idOf('suspended') } } as const;
    const command = { ...input, body: { reason: 'Жұмыстан шықты' } };
    const { body } = await client.ok(disableAccount, command);
    expect(body.status).toBe('disabled');
    const response = await client.ask(getMe, { as: 'suspended' });
    expect(response.status).toBe(401);
    const { email, password: word } = people.suspended;
    const signIn = await client.send('POST', '/api/auth/sign-in/email', {
      body: { email, password: word },
    });
    expect(signIn.status).toBe(401);
    const back = await client.ok(enableAccount, { ...input, body: {} });
    expect(back.body.status).toBe('active');
  });

  test('a request for a new password never says whether the address is known', async () => {
    const ask = async (email: string) => {
      const { body } = await client.ok(requestPasswordReset, { body: { email } });
      return body;
    };
    expect(await ask(people.officer.email)).toEqual(await ask('nobody@own.example'));
    const wrong = { body: { email: 'no address' } };
    await client.refused(requestPasswordReset, wrong, 'request/invalid', [
      { pointer: '/email', code: 'email' },
    ]);
  });
}
