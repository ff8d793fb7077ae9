import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, actorId, districts } from '../../../tests/helpers/actors.ts';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { givePasswords } from '../../../tests/helpers/sign-in.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

const pathOf = (name: ActorName) => `/api/v1/accounts/${actorId(name)}`;
const reason = { reason: 'Басқа жұмысқа ауысты' };

async function versionOf(name: ActorName): Promise<number> {
  return (await api.as('administrator').get(pathOf(name))).body.version;
}

/** A second administrator, with a session like the named people have. */
async function secondAdministrator(): Promise<ActorName> {
  await sql`update accounts set role = 'administrator', unit_id = 'KZ-COM' where user_id = ${actorId('editor')}`.execute(
    api.owner.db,
  );
  return 'editor';
}

describe('the end of an account', () => {
  test('ends its sessions at once, and enabling brings none of them back', async () => {
    await givePasswords(api, 'officerKokshetau');
    const officer = api.as('officerKokshetau');
    expect((await officer.get('/api/v1/me')).status).toBe(200);
    const coordinator = api.as('coordinatorAqmola');
    const answer = await coordinator.post(`${pathOf('officerKokshetau')}/disable`, reason);
    expect(answer).toMatchObject({ status: 200, body: { status: 'disabled' } });
    expect(await officer.get('/api/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'account/signed-out' },
    });
    const back = await coordinator.post(`${pathOf('officerKokshetau')}/enable`, {});
    expect(back.body.status).toBe('active');
    expect((await officer.get('/api/v1/me')).status).toBe(401);
  });

  test('is for nobody whom the database already calls disabled, whatever the session says', async () => {
    expect((await api.as('disabledCoordinator').get('/api/v1/me')).status).toBe(401);
  });

  test('keeps its reason in the audit', async () => {
    await api.as('coordinatorAqmola').post(`${pathOf('officerKokshetau')}/disable`, reason);
    const { rows } = await sql<{ changes: string }>`
      select changes from audit_entries where verb = 'account.disable'`.execute(api.owner.db);
    expect(JSON.parse(rows[0]?.changes ?? '')).toEqual({
      status: ['active', 'disabled'],
      reason: [null, reason.reason],
    });
  });

  test('wants a reason', async () => {
    const path = `${pathOf('officerKokshetau')}/disable`;
    for (const body of [{}, { reason: ' ' }]) {
      const answer = await api.as('coordinatorAqmola').post(path, body);
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/reason', code: 'required' }] },
      });
    }
  });
});

describe('a coordinator', () => {
  const verbs = ['disable', 'enable', 'reset'] as const;

  test('finds people of other units no more than people who are not there', async () => {
    const coordinator = api.as('coordinatorAqmola');
    const bodyOf = (verb: string) => (verb === 'disable' ? reason : {});
    for (const verb of verbs) {
      const foreign = await coordinator.post(`${pathOf('officerPavlodar')}/${verb}`, bodyOf(verb));
      const missing = await coordinator.post(`/api/v1/accounts/nobody/${verb}`, bodyOf(verb));
      expect([foreign.status, missing.status]).toEqual([404, 404]);
      const { instance: _1, ...one } = foreign.body;
      const { instance: _2, ...other } = missing.body;
      expect(one).toEqual(other);
    }
    expect((await coordinator.get(pathOf('officerPavlodar'))).status).toBe(404);
    const edit = await coordinator.patch(pathOf('officerPavlodar'), { department: 'x' }, 1);
    expect(edit.status).toBe(404);
  });

  test('sees the own unit’s people and changes its officers alone', async () => {
    const coordinator = api.as('coordinatorAqmola');
    const { body } = await coordinator.get('/api/v1/accounts?limit=200');
    expect(new Set(body.items.map((one: { unitId: string }) => one.unitId))).toEqual(
      new Set(['KZ-11']),
    );
    const foreign = await coordinator.get('/api/v1/accounts?unitId=KZ-55');
    expect(foreign.body).toEqual({ items: [], nextCursor: null, total: 0 });
    for (const verb of verbs) {
      const path = `${pathOf('observerAqmola')}/${verb}`;
      const answer = await coordinator.post(path, verb === 'disable' ? reason : {});
      expect(answer).toMatchObject({ status: 403, body: { code: 'account/above-own-rights' } });
    }
  });

  test('raises nobody above an officer, and moves nobody into another unit', async () => {
    const coordinator = api.as('coordinatorAqmola');
    const version = await versionOf('officerKokshetau');
    const path = pathOf('officerKokshetau');
    const raised = await coordinator.patch(path, { role: 'coordinator' }, version);
    expect(raised).toMatchObject({ status: 403, body: { code: 'account/above-own-rights' } });
    const moved = await coordinator.patch(path, { districtIds: [districts.pavlodar] }, version);
    expect(moved.body.errors).toMatchObject([
      { pointer: '/districtIds/0', code: 'district-foreign' },
    ]);
    const slipped = await coordinator.patch(path, { unitId: 'KZ-55' }, version);
    expect(slipped.body.errors).toMatchObject([{ pointer: '/unitId', code: 'unknownField' }]);
  });
});

describe('rights', () => {
  test('take effect on the very next request, and another role ends the sessions', async () => {
    const administrator = api.as('administrator');
    const officer = api.as('officerKokshetau');
    const path = pathOf('officerKokshetau');
    const other = { districtIds: [districts.stepnogorsk] };
    const first = await administrator.patch(path, other, await versionOf('officerKokshetau'));
    expect(first.status).toBe(200);
    expect((await officer.get('/api/v1/me')).body.user).toMatchObject(other);
    const role = { role: 'observer' };
    const second = await administrator.patch(path, role, first.body.version);
    expect(second.body).toMatchObject({ role: 'observer', districtIds: [] });
    expect((await officer.get('/api/v1/me')).status).toBe(401);
  });

  test('are changed in the version that was seen: of two at once one wins', async () => {
    const path = pathOf('officerKokshetau');
    const version = await versionOf('officerKokshetau');
    const change = (department: string) =>
      api.as('administrator').patch(path, { districtIds: [], department }, version);
    const answers = await Promise.all([change('Бірінші'), change('Екінші')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    expect(lost?.body.current).toMatchObject({ department: won?.body.department });
    expect((await api.as('administrator').patch(path, {}, null)).status).toBe(428);
  });

  test('of the own account are for somebody else to change', async () => {
    for (const who of ['administrator', 'coordinatorAqmola'] as const) {
      const own = api.as(who);
      const version = await versionOf(who);
      const answers = [
        await own.patch(pathOf(who), { department: 'x' }, version),
        await own.post(`${pathOf(who)}/disable`, reason),
        await own.post(`${pathOf(who)}/reset`, {}),
      ];
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 409, body: { code: 'account/own-account' } });
      }
    }
  });
});

describe('the last administrator', () => {
  test('stays, also when two administrators end each other at the same moment', async () => {
    const second = await secondAdministrator();
    const answers = await Promise.all([
      api.as('administrator').post(`${pathOf(second)}/disable`, reason),
      api.as(second).post(`${pathOf('administrator')}/disable`, reason),
    ]);
    const { rows } = await sql<{ left: number }>`
      select count(*)::int as left from accounts where role = 'administrator' and status = 'active'`.execute(
      api.owner.db,
    );
    expect(rows).toEqual([{ left: 1 }]);
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    expect(won?.status).toBe(200);
    // The other one is told so, or is signed out already.
    expect([401, 409]).toContain(lost?.status);
  });

  test('stays, also when each takes the role from the other', async () => {
    const second = await secondAdministrator();
    const [one, two] = [await versionOf('administrator'), await versionOf(second)];
    await Promise.all([
      api.as('administrator').patch(pathOf(second), { role: 'editor' }, two),
      api.as(second).patch(pathOf('administrator'), { role: 'editor' }, one),
    ]);
    const { rows } = await sql<{ left: number }>`
      select count(*)::int as left from accounts where role = 'administrator' and status = 'active'`.execute(
      api.owner.db,
    );
    expect(rows).toEqual([{ left: 1 }]);
  });
});

test('the list is read by name in pages that neither repeat nor leave out anybody', async () => {
  const administrator = api.as('administrator');
  const names: string[] = [];
  let cursor = '';
  do {
    const { body } = await administrator.get(`/api/v1/accounts?limit=4&${cursor}`);
    names.push(...body.items.map((one: { name: string }) => one.name));
    cursor = body.nextCursor === null ? '' : `cursor=${body.nextCursor}`;
  } while (cursor !== '');
  const { body } = await administrator.get('/api/v1/accounts?limit=200');
  expect(names).toEqual(body.items.map((one: { name: string }) => one.name));
  expect(names).toHaveLength(body.total);
});
