import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first line of PostgreSQL's lock file is the server's PID, the eighth its state. */
export interface PostmasterPid {
  pid: number;
  ready: boolean;
}

/** Above every PID that a system gives out (Linux at most 4,194,304). */
const nobody = 2_147_483_646;

export function readPostmasterPid(cluster: string): PostmasterPid | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return Number.isNaN(pid) ? null : { pid, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Puts a PID that cannot exist in the place of one that now belongs to another program, for which
 * PostgreSQL would wait for ever. The file is not removed: by its other lines PostgreSQL still makes
 * sure that no old server process is attached to the shared memory of this cluster.
 */
export function disownPostmasterPid(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [nobody, ...rest].join('\n'));
}
