/**
 * Whatever is killed with -9 while people write, in whatever order: no acknowledged write is lost, no
 * half of one stays, and the installation works again by itself or when it is started again.
 * SAQBOL_KILLS is the number of kills (npm run test:soak does many), SAQBOL_SEED their order.
 */
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { randomFrom } from '@saqbol/shared/demo/random.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Installation } from './installation.ts';
import { findBackend } from './integrity.queries.ts';
import { expectIntegrity } from './integrity.ts';
import { Ledger } from './ledger.ts';
import { until } from './until.ts';
import { startWriters, type Writers } from './writers.ts';

const kills = Number(process.env.SAQBOL_KILLS ?? 10);
const seed = process.env.SAQBOL_SEED ?? 'kills';
/** Writes acknowledged between two kills. */
const writesBetween = 24;

type Victim = 'api' | 'postmaster' | 'backend' | 'api, then postmaster' | 'postmaster, then api';
const victims: readonly Victim[] = [
  'api',
  'postmaster',
  'backend',
  'api, then postmaster',
  'postmaster, then api',
];

let installation: Installation;
let writers: Writers;
const ledger = new Ledger();

beforeAll(async () => {
  installation = await Installation.make();
  await installation.start();
  await installation.addPeople();
  writers = startWriters(installation.origin, ledger);
});
afterEach(({ task }) => {
  if (task.result?.state === 'fail') console.log(installation.words);
});
afterAll(async () => {
  await writers.stop();
  await installation.remove();
});

/** A different order each round, every victim as often as the others. */
function orderOf(count: number): Victim[] {
  const random = randomFrom(`${seed} order`);
  const order: Victim[] = [];
  while (order.length < count) order.push(...random.shuffled(victims));
  return order.slice(0, count);
}

async function kill(victim: Victim): Promise<void> {
  const { apiPid, postmasterPid } = installation;
  const pids: Record<Exclude<Victim, 'backend'>, number[]> = {
    api: [apiPid],
    postmaster: [postmasterPid],
    'api, then postmaster': [apiPid, postmasterPid],
    'postmaster, then api': [postmasterPid, apiPid],
  };
  const backend = () =>
    installation.withOwner((owner) => withScope(owner.db, 'system', 'read', findBackend));
  const targets = victim === 'backend' ? [await until('a busy backend', backend)] : pids[victim];
  for (const pid of targets) process.kill(pid, 'SIGKILL');
  if (victim.includes('api')) {
    await installation.ended();
    await installation.start();
  } else {
    expect(installation.apiPid, 'the api itself lives on').toBe(apiPid);
  }
}

const written = (writes: number) => () => ledger.writes >= writes;

test.each(orderOf(kills).map((victim, index) => [index + 1, victim] as const))(
  'kill %i, of the %s: nothing acknowledged is lost, nothing is half done, work goes on',
  async (_, victim) => {
    await until('people write', written(ledger.writes + writesBetween));
    await kill(victim);
    const writes = ledger.writes;
    await until('people write again', written(writes + writesBetween));
    await expectIntegrity(installation, ledger);
  },
);

test('what was sent again stands once, and the commands of the operator agree', async () => {
  await writers.stop();
  await expectIntegrity(installation, ledger);
  const { madeNow, wasThere } = ledger.replayed;
  console.log(
    `${kills} kills, ${ledger.writes} acknowledged writes, 0 lost; sent again: ${madeNow} made then, ${wasThere} were there`,
  );
  const figures = await installation.command('api/src/reconcile.ts');
  expect(figures).toMatchObject({
    code: 0,
    output: expect.stringMatching(/compared, 0 differ\n$/),
  });
  const audit = await installation.command('api/src/audit-verify.ts');
  expect(audit).toMatchObject({ code: 0, output: expect.stringMatching(/rows: \d+, valid\n$/) });
});
