/** The operator's commands as they are called: beside the running installation and without it. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Installation } from './installation.ts';
import { until } from './until.ts';

const admin = 'api/src/admin.ts';
const reconcile = 'api/src/reconcile.ts';
const verify = 'api/src/audit-verify.ts';
const who = ['--email', 'First@saqbol.example', '--name', 'Айгүл Сапарова'];

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.make();
});
afterAll(() => installation.remove());

test('where no database is, nothing is made and the way out is said', async () => {
  const { code, output } = await installation.command(reconcile);
  expect(code).toBe(1);
  expect(output).toMatch(/no database in .* yet: start the installation once/);
});

test('wrong arguments are answered with the usage', async () => {
  for (const args of [[], ['--email', 'nobody'], ['--mail', 'a@b.kz'], ['--email', 'a@b.kz']]) {
    const { code, output } = await installation.command(admin, ...args);
    expect(code).toBe(2);
    expect(output).toContain('npm run admin -- --email');
  }
});

test('the first administrator can be made before the first start, and comes in by the link', async () => {
  const { code, output } = await installation.command(admin, ...who);
  expect(code, output).toBe(0);
  const link = output.match(/http:\S+\/invitation#(\S+)/);
  expect(link?.[0]).toContain(installation.origin);
  await installation.start();
  const accepted = await fetch(`${installation.origin}/api/v1/links/accept-invitation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token: link?.[1],
      name: 'Айгүл Сапарова',
      password: 'ұзын құпиясөз 2026 жыл',
    }),
  });
  expect(accepted.status).toBe(200);
});

test('beside the running installation all three work, and a second administrator is refused', async () => {
  const second = await installation.command(admin, '--email', 'b@saqbol.example', '--name', 'Б');
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining('--another') });
  const figures = await installation.command(reconcile);
  expect(figures).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^campaign .*: \d+ cells compared, 0 differ\n$/),
  });
  const audit = await installation.command(verify);
  expect(audit).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^chains: 1, rows: \d+, valid\n$/),
  });
});

test('what a superuser falsified is found, named, and ends with code 1', async () => {
  await installation.withOwner(async ({ db }) => {
    await db.connection().execute(async (one) => {
      await sql`set session_replication_role = replica`.execute(one);
      await sql`update audit_entries set verb = 'account.sign-in' where position = 1`.execute(one);
      await sql`insert into figure_totals select id, 'KZ-11', '*', 'all', '', 'activities', 7, 7 from campaigns`.execute(
        one,
      );
      await sql`set session_replication_role = origin`.execute(one);
    });
  });
  const audit = await installation.command(verify);
  expect(audit.code).toBe(1);
  expect(audit.output).toMatch(
    /^chain KZ-COM: broken at position 1: .*\nchains: 1, rows: \d+, broken: 1\n$/,
  );
  const figures = await installation.command(reconcile);
  expect(figures.code).toBe(1);
  expect(figures.output).toContain(
    'cell KZ-11 * all activities: kept 7 (7 values), recounted nothing',
  );
});

test('an installation that is just starting is waited for', async () => {
  await installation.stop();
  const starting = installation.start();
  const audit = await installation.command(verify);
  await starting;
  expect(audit.output).toContain('rows:');
  await until('it still answers', () => installation.isReady());
});
