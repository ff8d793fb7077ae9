import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { disownPostmasterPid, readPostmasterPid } from './postmaster-pid.ts';
import { clusterDir, type Place } from './prepare-place.ts';
import { commandOf, waitForEnd } from './processes.ts';

/** A fast shutdown writes a checkpoint: seconds on a busy machine with a slow disk. Milliseconds. */
const fastShutdown = 60_000;
const immediateShutdown = 15_000;

/**
 * Ends a server that outlived the process that started it, and clears a PID file whose number
 * another program has got since. Call only as the owner of the place: then a running server of this
 * cluster is nobody's.
 */
export async function recoverOrphan(place: Place, log: (line: string) => void): Promise<void> {
  const cluster = clusterDir(place);
  const found = readPostmasterPid(cluster);
  if (found === null) return;
  const command = commandOf(found.pid);
  if (command === null && !answersSignals(found.pid)) return; // PostgreSQL clears that up by itself
  if (command === null || !isServerOf(found.pid, command, place)) {
    log(
      `postmaster.pid of ${cluster} names process ${found.pid}, which is not its server: cleared.`,
    );
    disownPostmasterPid(cluster);
    return;
  }
  log(`A PostgreSQL server (process ${found.pid}) outlived its program: it is stopped first.`);
  process.kill(found.pid, 'SIGINT');
  if (await waitForEnd(found.pid, fastShutdown)) return;
  process.kill(found.pid, 'SIGQUIT');
  if (await waitForEnd(found.pid, immediateShutdown)) return;
  throw new EmbeddedPostgresError(
    'start-failed',
    `The PostgreSQL server with process number ${found.pid} on ${cluster} does not end. End it by hand.`,
  );
}

/** A zombie still does, and PostgreSQL takes it for a live process. */
function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isServerOf(pid: number, command: string[], place: Place): boolean {
  const cluster = clusterDir(place);
  if (basename(command[0] ?? '') !== 'postgres') return false;
  if (command.join(' ').includes(`-D ${cluster}`)) return true;
  // A PostgreSQL with another path: of another cluster, or of this one before it was moved. Its
  // working directory tells. Only its own account may follow that, and ours runs under the
  // cluster's owner: if we may not look, it is not ours.
  if (process.platform !== 'linux') return false;
  const { stdout } = spawnSync('stat', ['-L', '-c', '%d %i', `/proc/${pid}/cwd`], {
    uid: place.runAs?.uid,
    gid: place.runAs?.gid,
    cwd: '/',
    encoding: 'utf8',
  });
  const own = statSync(cluster);
  return stdout.trim() === `${own.dev} ${own.ino}`;
}
