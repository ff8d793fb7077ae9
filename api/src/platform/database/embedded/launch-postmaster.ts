import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { childEnvironment } from './child-environment.ts';
import { EmbeddedPostgresBusy, EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { type Binaries, program } from './find-binaries.ts';
import { withParent } from './parent-death.ts';
import type { Postmaster } from './postmaster.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { clusterDir, type Place } from './prepare-place.ts';
import { pause } from './processes.ts';
import { linesSince, openLog } from './server-log.ts';

/** Milliseconds between two lines about a recovery that takes its time. */
const patience = 10_000;
/** Tries while processes of a killed server are still letting go, 250 ms apart. */
const triesAfterCrash = 40;

export interface Launch {
  place: Place;
  binaries: Binaries;
  log: (line: string) => void;
  /** The kernel ends the server with this process where it can. */
  endWithParent: boolean;
}

/** Starts the server and waits until it takes connections (after a crash: until it has recovered). */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const { handle, start } = openLog(launch.place);
    let server: Postmaster;
    try {
      server = await spawnServer(launch, handle);
    } finally {
      closeSync(handle);
    }
    if (await isReady(server, launch)) return server;

    const said = linesSince(launch.place, start);
    if (said.includes('is still in use') && attempt < triesAfterCrash) {
      await pause(250);
      continue;
    }
    if (/lock file "[^"]*" already exists|is still in use/.test(said)) {
      const other = readPostmasterPid(clusterDir(launch.place));
      throw new EmbeddedPostgresBusy(launch.place.dir, other?.pid ?? null);
    }
    throw new EmbeddedPostgresError('start-failed', `PostgreSQL did not start:\n${said}`);
  }
}

/**
 * Detached: a Ctrl-C in the terminal is for the program, which stops the server after the last
 * request. With a file for its words, not a pipe: nobody reads a pipe once we are gone.
 */
function spawnServer(
  { place, binaries, endWithParent }: Launch,
  handle: number,
): Promise<Postmaster> {
  const postgres = program(binaries, 'postgres');
  const options = ['-D', clusterDir(place)];
  const [command, args] = endWithParent
    ? withParent('INT', postgres, options)
    : [postgres, options];
  const child = spawn(command, args, {
    cwd: clusterDir(place),
    env: childEnvironment(),
    uid: place.runAs?.uid,
    gid: place.runAs?.gid,
    detached: true,
    stdio: ['ignore', handle, handle],
  });
  child.unref();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      reject(
        new EmbeddedPostgresError('start-failed', `PostgreSQL could not be run: ${cause.message}`, {
          cause,
        }),
      );
    });
    child.once('spawn', () => {
      resolve({
        pid: child.pid as number,
        ended,
        end: (how) => child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT'),
      });
    });
  });
}

/** False when the server has ended instead. A recovery may take minutes: as long as it works, wait. */
async function isReady(server: Postmaster, { place, log }: Launch): Promise<boolean> {
  let alive = true;
  server.ended.then(() => {
    alive = false;
  });
  let nextWord = performance.now() + patience;
  while (alive) {
    const state = readPostmasterPid(clusterDir(place));
    if (state?.pid === server.pid && state.ready) return true;
    if (performance.now() > nextWord) {
      log('PostgreSQL is still recovering after it was cut off …');
      nextWord += patience;
    }
    await pause(5);
  }
  return false;
}
