import { spawn } from 'node:child_process';
import { childEnvironment } from './child-environment.ts';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { type Binaries, program } from './find-binaries.ts';
import type { Postmaster } from './postmaster.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { clusterDir, type Place } from './prepare-place.ts';
import { logFile } from './server-log.ts';

// On Windows pg_ctl starts and stops the server: it gives up administrator's rights, under which
// PostgreSQL refuses to run, and it speaks the named pipe that stands in for signals.

/** Starts the server and waits until it takes connections. */
export async function launchPostmasterOnWindows(
  place: Place,
  binaries: Binaries,
): Promise<Postmaster> {
  const code = await pgCtl(place, binaries, 'start', '-w', '-t', '600', '-l', logFile(place));
  const pid = readPostmasterPid(clusterDir(place))?.pid;
  if (code !== 0 || pid === undefined) {
    throw new EmbeddedPostgresError(
      'start-failed',
      `PostgreSQL did not start: see ${logFile(place)}.`,
    );
  }
  return {
    pid,
    ended: watch(pid),
    end: (how) => void pgCtl(place, binaries, 'stop', '-W', '-m', how),
  };
}

/** Ends a server that outlived its program. Call only as the owner of the place. */
export async function recoverOrphanOnWindows(place: Place, binaries: Binaries): Promise<void> {
  if ((await pgCtl(place, binaries, 'status')) === 0) {
    await pgCtl(place, binaries, 'stop', '-w', '-t', '60', '-m', 'fast');
  }
}

function pgCtl(place: Place, binaries: Binaries, ...args: string[]): Promise<number | null> {
  const [verb, ...options] = args as [string, ...string[]];
  const child = spawn(program(binaries, 'pg_ctl'), [verb, '-D', clusterDir(place), ...options], {
    env: childEnvironment(),
    stdio: 'ignore',
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** The server is not our child there: its end is seen by looking. */
function watch(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      try {
        process.kill(pid, 0);
      } catch {
        clearInterval(timer);
        resolve();
      }
    }, 500).unref();
  });
}
