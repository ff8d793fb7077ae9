import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { withScope } from '../platform/database/scope.ts';
import type { Services } from '../platform/services.ts';
import { makeAdministrator } from './make-administrator.ts';

const wanted = { email: 'first@saqbol.example', name: 'Айгүл Сапарова', another: false };
let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
  // A production installation before anybody is there.
  await sql`delete from accounts where role = 'administrator'`.execute(api.owner.db);
});
afterEach(() => api.close());

async function accept(url: string): Promise<number> {
  const token = url.split('#')[1];
  const password = 'a long phrase of the first one';
  const body = { token, name: wanted.name, password };
  return (await api.as(null).post('/api/v1/links/accept-invitation', body)).status;
}

describe('the first administrator', () => {
  test('is invited by a link to the own address that works once', async () => {
    const link = await makeAdministrator(api.services, wanted);
    expect(link.url).toMatch(/^http:\/\/saqbol\.test\/invitation#[\w-]{43}$/);
    expect(link.mailed).toBe(false);
    expect(await accept(link.url)).toBe(200);
    expect(await accept(link.url)).toBe(410);
    const signIn = await api.as(null).post('/api/auth/sign-in/email', {
      email: wanted.email,
      password: 'a long phrase of the first one',
    });
    expect(signIn.status).toBe(200);
  });

  test('stands in the audit of the Committee, made by nobody who was signed in', async () => {
    await makeAdministrator(api.services, wanted);
    const { rows } = await sql`select chain, verb, actor_id, way from audit_entries`.execute(
      api.owner.db,
    );
    expect(rows).toEqual([{ chain: 'KZ-COM', verb: 'account.invite', actorId: null, way: 'job' }]);
    expect((await withScope(api.owner.db, 'system', 'read', verifyAudit)).broken).toEqual([]);
  });

  test('who never came gets a new link, and the lost one ends', async () => {
    const lost = await makeAdministrator(api.services, wanted);
    const found = await makeAdministrator(api.services, wanted);
    expect(await accept(lost.url)).toBe(410);
    expect(await accept(found.url)).toBe(200);
  });

  test('is refused once there is an active one, so that a terminal is no second way in by mistake', async () => {
    await accept((await makeAdministrator(api.services, wanted)).url);
    const second = { ...wanted, email: 'second@saqbol.example' };
    await expect(makeAdministrator(api.services, second)).rejects.toThrow(/--another/);
    expect((await makeAdministrator(api.services, { ...second, another: true })).url).toContain(
      '/invitation#',
    );
  });

  test('an address that belongs to another account stays as it is', async () => {
    const taken = { ...wanted, email: 'officerkokshetau@test.example' };
    await expect(makeAdministrator(api.services, taken)).rejects.toThrow(/has an account already/);
    const { rows } = await sql`select from links`.execute(api.owner.db);
    expect(rows).toEqual([]);
  });

  test('is refused in the demo, whose administrator is there from the start', async () => {
    const services: Services = {
      ...api.services,
      settings: { ...api.services.settings, mode: 'demo' },
    };
    await expect(makeAdministrator(services, wanted)).rejects.toThrow(/demo/);
  });
});
