import { chmodSync, chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedPostgresBusy, EmbeddedPostgresError } from './embedded-postgres.errors.ts';

export interface OwnerLock {
  release(): void;
}

/** SQLITE_BUSY: https://sqlite.org/rescode.html#busy */
const sqliteBusy = 5;

/**
 * Makes this process the only one that may start, recover or stop the database in a folder; throws
 * EmbeddedPostgresBusy when another one is.
 *
 * The lock is SQLite's exclusive transaction on an empty file, because that is the one lock of the
 * operating system that Node can take without a package (fcntl, LockFileEx): the kernel gives it
 * back when its process ends, however it ends, so there is no stale lock and no guessing by PID.
 * Nothing else in this process may open the file: closing it would drop an fcntl lock.
 */
export function takeOwnerLock(
  folder: string,
  owner: { uid: number; gid: number } | null,
): OwnerLock {
  const file = join(folder, 'owner.lock');
  const pidFile = join(folder, 'owner.pid');
  // The wait (milliseconds) covers the instant in which two that come at once see each other.
  const database = new DatabaseSync(file, { timeout: 300 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) {
      throw new EmbeddedPostgresBusy(folder, readOwner(pidFile));
    }
    throw new EmbeddedPostgresError('bad-place', `The file ${file} cannot be locked.`, {
      cause: error,
    });
  }
  chmodSync(file, 0o600); // who can read it can hold it
  writeFileSync(pidFile, `${process.pid}\n`);
  if (owner !== null) {
    for (const path of [file, pidFile]) chownSync(path, owner.uid, owner.gid);
  }
  return {
    release() {
      rmSync(pidFile, { force: true });
      if (database.isOpen) database.close();
    },
  };
}

/** For the message only: the lock itself decides. */
function readOwner(pidFile: string): number | null {
  try {
    return Number.parseInt(readFileSync(pidFile, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}
