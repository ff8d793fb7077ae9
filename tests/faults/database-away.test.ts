/** A database server that is away for a while: said at once, and over by itself when it is back. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@saqbol/api/platform/database/embedded/start-embedded-postgres.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorId } from '../helpers/actors.ts';
import { sessionCookie } from '../helpers/api.ts';
import { Installation, secret } from './installation.ts';
import { expectIntegrity } from './integrity.ts';
import { Ledger } from './ledger.ts';
import { until } from './until.ts';
import { startWriters } from './writers.ts';

/** For so long it is away, in milliseconds. */
const absence = 3000;

const folder = mkdtempSync(join(tmpdir(), 'saqbol-away-'));
chmodSync(folder, 0o755);
const startServer = () =>
  startEmbeddedPostgres({ dataDir: join(folder, 'database'), log: () => undefined });
let server: Awaited<ReturnType<typeof startServer>>;
let installation: Installation;

beforeAll(async () => {
  server = await startServer();
  installation = await Installation.make({ DATABASE_URL: server.url });
  await installation.start();
  await installation.addPeople();
});
afterAll(async () => {
  await installation.remove();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask() {
  const began = performance.now();
  const answer = await fetch(`${installation.origin}/api/v1/me`, {
    headers: { cookie: sessionCookie(actorId('officerKokshetau'), secret) },
  });
  const body = (await answer.json()) as { code?: string };
  return { status: answer.status, headers: answer.headers, body, took: performance.now() - began };
}

test('while it is away every request is told to come again, and afterwards all goes on without a restart', async () => {
  const { apiPid } = installation;
  const ledger = new Ledger();
  const writers = startWriters(installation.origin, ledger);
  await until('people write', () => ledger.writes > 20);
  await server.stop();
  const stopped = performance.now();
  let refusals = 0;
  await until('the time of its absence is over', async () => {
    const { status, headers, body, took } = await ask();
    expect(status).toBe(503);
    expect(body.code).toBe('server/unavailable');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(took, 'said at once, in milliseconds').toBeLessThan(2000);
    refusals++;
    return performance.now() - stopped > absence;
  });
  expect(refusals).toBeGreaterThan(10);
  const health = await fetch(`${installation.origin}/healthz`);
  expect(health.status, 'the process itself is well').toBe(200);
  expect((await fetch(`${installation.origin}/readyz`)).status).toBe(503);

  server = await startServer();
  await until('it answers again', async () => (await ask()).status === 200);
  const writes = ledger.writes;
  await until('people write again', () => ledger.writes > writes + 20);
  await writers.stop();
  expect(installation.apiPid).toBe(apiPid);
  await expectIntegrity(installation, ledger);
});
