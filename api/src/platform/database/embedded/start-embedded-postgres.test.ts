import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { withParent } from './parent-death.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { commandOf, waitForEnd } from './processes.ts';
import { type Account, Owner } from './trial/start-owner.ts';

const nobody: Account = { uid: 65_534, gid: 65_534 };
const users: [string, Account | undefined][] =
  process.getuid?.() === 0
    ? [
        ['started by root', undefined],
        ['started by an ordinary user', nobody],
      ]
    : [['started by an ordinary user', undefined]];

const owners: Owner[] = [];
const strangers: ChildProcess[] = [];
const folders: string[] = [];
const dataDirs: string[] = [];

afterEach(async () => {
  for (const owner of owners.splice(0)) await owner.kill();
  for (const stranger of strangers.splice(0)) stranger.kill('SIGKILL');
  for (const dataDir of dataDirs.splice(0)) await endServer(dataDir);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A server goes on writing for a moment after its program was killed. */
async function endServer(dataDir: string): Promise<void> {
  const pid = readPostmasterPid(join(dataDir, 'cluster'))?.pid ?? 0;
  if (!commandOf(pid)?.join(' ').includes(`-D ${dataDir}`)) return;
  process.kill(pid, 'SIGINT');
  expect(await waitForEnd(pid, 20_000)).toBe(true);
}

describe.each(users)('%s', (_title, account) => {
  /** Shared, as one left by a killed test is a fair start for the next; made once. */
  let made: string;
  let dataDir: string;

  beforeAll(async () => {
    made = openFolder();
    dataDir = join(made, 'Қазақ клоны', 'дерекқор');
    const owner = new Owner({ dataDir }, account);
    await owner.started();
    await owner.stop();
  });

  afterAll(() => rmSync(made, { recursive: true }));

  function openFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'saqbol embedded '));
    chmodSync(folder, 0o755);
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    return folder;
  }

  function newFolder(): string {
    const folder = openFolder();
    folders.push(folder);
    return folder;
  }

  function start(dataDir: string, endWithParent = true): Owner {
    const owner = new Owner({ dataDir, endWithParent }, account);
    owners.push(owner);
    dataDirs.push(dataDir);
    return owner;
  }

  /** A program that has nothing to do with the database, under the same account. */
  function startStranger(): ChildProcess {
    const stranger = spawn('sleep', ['1000'], { ...account, stdio: 'ignore' });
    strangers.push(stranger);
    return stranger;
  }

  function writePidFile(pid: number): void {
    const file = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(file, `${pid}\n${dataDir}/cluster\n0\n5432\n\n\n0 0\nready\n`);
    if (account !== undefined) chownSync(file, account.uid, account.gid);
  }

  test('what was committed before a stop is there after the next start, in a path with spaces and Kazakh letters', async () => {
    const first = start(dataDir);
    await first.started();
    await first.query('DROP TABLE IF EXISTS entries');
    await first.query("CREATE TABLE entries AS SELECT 'Сақ бол' AS title");
    await first.stop();

    const second = start(dataDir);
    const { socketDir, placeDir } = await second.started();
    expect(await second.query('SELECT title FROM entries')).toEqual([{ title: 'Сақ бол' }]);
    await second.stop();
    expect(placeDir).toBe(dataDir);
    expect(socketDir).toBe(join(dataDir, 'run'));
  });

  test('the server is durable, closed to the network and to other users, and knows Kazakh letters', async () => {
    const owner = start(dataDir);
    const { socketDir } = await owner.started();
    const [row] = await owner.query(`SELECT current_user::text AS "user",
      current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
      current_setting('synchronous_commit') AS commit, current_setting('data_checksums') AS checksums,
      current_setting('listen_addresses') AS network, current_setting('server_encoding') AS encoding,
      upper('әғқңөұүһі') AS upper,
      (SELECT string_agg(x, '' ORDER BY x COLLATE "kk-x-icu") FROM unnest('{қ,к,б,ә,а}'::text[]) x) AS sorted`);
    expect(row).toEqual({
      ...{ user: 'saqbol_super', fsync: 'on', pages: 'on', commit: 'on', checksums: 'on' },
      ...{ network: '', encoding: 'UTF8', upper: 'ӘҒҚҢӨҰҮҺІ', sorted: 'аәбкқ' },
    });
    await owner.query('CREATE EXTENSION pg_trgm');
    const [likeness] = await owner.query(
      "SELECT similarity('Қазақстан', 'Қазакстан') > 0.5 AS found",
    );
    expect(likeness).toEqual({ found: true });
    for (const folder of [join(dataDir, 'cluster'), socketDir as string]) {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
  });

  test('a server that outlived its killed program is stopped, and nothing committed is lost', async () => {
    const killed = start(dataDir, false);
    const orphan = await killed.started();
    await killed.query('DROP TABLE IF EXISTS entries');
    await killed.query('CREATE TABLE entries AS SELECT 7 AS number');
    await killed.kill();
    expect(commandOf(orphan.pid)).not.toBeNull();

    const next = start(dataDir);
    const { pid, lines } = await next.started();
    expect(pid).not.toBe(orphan.pid);
    expect(commandOf(orphan.pid)).toBeNull();
    expect(lines.join()).toContain(`process ${orphan.pid}) outlived its program`);
    expect(await next.query('SELECT number FROM entries')).toEqual([{ number: 7 }]);
  });

  // Elsewhere the next start ends it: the test above.
  if (withParent('INT', 'true', [])[0] === 'setpriv') {
    test('the server ends with its program, even if that is killed', async () => {
      const owner = start(dataDir);
      const { pid } = await owner.started();
      await owner.kill();
      expect(await waitForEnd(pid, 10_000)).toBe(true);
    });
  }

  test('a PID file whose number is another program by now does not block the start', async () => {
    const stranger = startStranger();
    writePidFile(stranger.pid as number);

    const owner = start(dataDir);
    const { lines } = await owner.started();
    expect(lines.join()).toContain(`names process ${stranger.pid}, which is not its server`);
    expect(stranger.signalCode).toBeNull();
    expect(await owner.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a PID file that names the server of another database leaves that server alone', async () => {
    const other = start(join(newFolder(), 'other'));
    const { pid } = await other.started();
    writePidFile(pid);

    await start(dataDir).started();
    expect(await other.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('of two that start at once one wins, and the other is told who has the database', async () => {
    const rivals = [start(dataDir), start(dataDir)];
    const results = await Promise.all(
      rivals.map((rival) =>
        rival.next('started').then(
          () => 'started',
          (error: Error) => error.message,
        ),
      ),
    );
    const winner = results.indexOf('started');
    expect(results.filter((result) => result === 'started')).toHaveLength(1);
    expect(results[1 - winner]).toBe(
      `Another process (number ${rivals[winner]?.process.pid}) is already using the database in ` +
        `${dataDir}. Stop it first, or give this one its own data directory.`,
    );
    expect(await rivals[winner]?.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a first start cut off while the database was being made is made anew', async () => {
    const fresh = join(newFolder(), 'database');
    const cut = start(fresh);
    await vi.waitUntil(
      () => unfinished(fresh).some((name) => existsSync(join(fresh, name, 'base/1'))),
      {
        interval: 5,
        timeout: 10_000,
      },
    );
    await cut.kill();
    expect(unfinished(fresh)).toHaveLength(1);
    expect(existsSync(join(fresh, 'cluster'))).toBe(false);

    const next = start(fresh);
    await next.started();
    expect(unfinished(fresh)).toEqual([]);
    expect(await next.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('acknowledged commits survive kill -9 of the server and of the program, and the server comes back by itself', async () => {
    let owner = start(dataDir);
    await owner.started();
    await owner.query('DROP TABLE IF EXISTS entries');
    await owner.query('CREATE TABLE entries (number int PRIMARY KEY)');
    owner.order({ write: 'start' });
    for (let trial = 0; trial < 3; trial += 1) {
      for (let commit = 0; commit < 50; commit += 1) await owner.next('committed');
      const { pid } = await owner.describe();
      process.kill(pid, 'SIGKILL');
      await vi.waitUntil(async () => (await owner.describe()).pid !== pid, { timeout: 10_000 });
    }
    for (let commit = 0; commit < 50; commit += 1) await owner.next('committed');
    owner.order({ write: 'end' });
    const acknowledged = await owner.next('acknowledged');
    await owner.kill();

    owner = start(dataDir);
    await owner.started();
    const rows = await owner.query('SELECT number FROM entries');
    const kept = new Set(rows.map((row) => row.number));
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
  });

  test('a path too long for a socket gets a closed runtime folder for it', async () => {
    const long = join(newFolder(), 'ұзын-жол-'.repeat(8));
    const owner = start(join(long, 'database'));
    const { socketDir } = await owner.started();
    expect(socketDir?.startsWith(long)).toBe(false);
    expect(statSync(socketDir as string).mode & 0o777).toBe(0o700);
    expect(await owner.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await owner.stop();
    expect(readdirSync(socketDir as string)).toEqual([]);
    rmSync(socketDir as string, { recursive: true });
  });

  test('a folder that holds other things is refused and left as it is', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'letter.txt'), 'hello');
    const before = statSync(folder);
    const owner = start(folder);
    const { problem } = await owner.next('failed');
    expect(problem).toBe('bad-place');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
    expect(statSync(folder)).toMatchObject({ mode: before.mode, uid: before.uid });
  });
});

function unfinished(dataDir: string): string[] {
  if (!existsSync(dataDir)) return [];
  return readdirSync(dataDir).filter((name) => name.startsWith('cluster.init-'));
}
