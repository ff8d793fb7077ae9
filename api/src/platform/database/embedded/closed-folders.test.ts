import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { binariesFor } from './copy-binaries.ts';
import { findBinaries, program } from './find-binaries.ts';
import { canRun } from './reach.ts';
import { chooseRunAs } from './run-as.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

const root = process.getuid?.() === 0;
const made: string[] = [];

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** As a clone under /root would be: mkdtemp closes it to everybody but root. */
function closedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saqbol-closed-'));
  made.push(folder);
  return folder;
}

if (root) describe('a clone in a folder that only root can enter', testsOfRoot);

test('a database that its user can reach stays where it was asked for', async () => {
  const folder = closedFolder();
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    log: () => undefined,
    profile: 'test',
  });
  await postgres.stop();
  expect(postgres.placeDir).toBe(folder);
});

function testsOfRoot(): void {
  test('keeps its database elsewhere, says where, and finds it again', async () => {
    const folder = closedFolder();
    const dataDir = join(folder, '.data', 'postgres');
    const lines: string[] = [];
    const first = await startEmbeddedPostgres({
      dataDir,
      log: (line) => lines.push(line),
      profile: 'test',
    });
    made.push(first.placeDir);
    await first.stop();
    expect(first.placeDir).toMatch(/^\/var\/lib\/saqbol\//);
    expect(lines.join()).toContain(`the database is kept in ${first.placeDir}`);
    expect(JSON.parse(readFileSync(join(dataDir, 'moved-to.json'), 'utf8'))).toEqual({
      path: first.placeDir,
    });

    const second = await startEmbeddedPostgres({ dataDir, log: () => undefined, profile: 'test' });
    await second.stop();
    expect(second.placeDir).toBe(first.placeDir);
  });

  test('starts with an empty database when it was deleted and made again', async () => {
    const folder = closedFolder();
    const dataDir = join(folder, 'postgres');
    const places: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const postgres = await startEmbeddedPostgres({
        dataDir,
        log: () => undefined,
        profile: 'test',
      });
      places.push(postgres.placeDir);
      made.push(postgres.placeDir);
      await postgres.stop();
      rmSync(dataDir, { recursive: true });
    }
    expect(new Set(places).size).toBe(2);
  });

  test('brings a database along that was made before the clone was moved there', async () => {
    const open = mkdtempSync('/var/tmp/saqbol-open-');
    made.push(open);
    const before = await startEmbeddedPostgres({
      dataDir: open,
      log: () => undefined,
      profile: 'test',
    });
    await before.stop();
    const cluster = statSync(join(open, 'cluster')).ino;
    const dataDir = join(closedFolder(), 'postgres');
    mkdirSync(dataDir);
    cpSync(join(open, 'owner.lock'), join(dataDir, 'owner.lock'));
    renameSync(join(open, 'cluster'), join(dataDir, 'cluster'));

    const after = await startEmbeddedPostgres({ dataDir, log: () => undefined, profile: 'test' });
    made.push(after.placeDir);
    await after.stop();
    expect(statSync(join(after.placeDir, 'cluster')).ino).toBe(cluster);
    expect(existsSync(join(dataDir, 'cluster'))).toBe(false);
  });

  test('runs a copy of the binaries that PostgreSQL’s user can reach, made once', () => {
    const folder = closedFolder();
    const packaged = findBinaries();
    const closed = {
      home: join(folder, 'native'),
      version: `${packaged.version}-trial-${process.pid}`,
    };
    mkdirSync(join(closed.home, 'bin'), { recursive: true });
    writeFileSync(program(closed, 'postgres'), '#!/bin/sh\n', { mode: 0o755 });
    const runAs = chooseRunAs(folder, folder);
    expect(canRun(program(closed, 'postgres'), runAs)).toBe(false);

    const lines: string[] = [];
    const reachable = binariesFor(runAs, closed, (line) => lines.push(line));
    made.push(reachable.home);
    expect(canRun(program(reachable, 'postgres'), runAs)).toBe(true);
    expect(lines.join()).toContain(reachable.home);
    const copied = statSync(reachable.home).ino;
    expect(statSync(binariesFor(runAs, closed, () => undefined).home).ino).toBe(copied);
  });
}
