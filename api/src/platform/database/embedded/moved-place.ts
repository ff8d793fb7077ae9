import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';

/** Left in the folder that was asked for, for us and for whoever looks for the database there. */
const pointerName = 'moved-to.json';
const base = '/var/lib/saqbol';

/** Where the database of this folder is kept, if it is not in the folder itself. */
export function movedTo(asked: string): string | null {
  const path = readPointer(asked);
  if (path !== null) bringAlong(asked, path);
  return path;
}

/**
 * Chooses another place for the database of a folder and leaves a pointer there. Its name is drawn,
 * not made from the path: a clone deleted and made again starts with an empty database. Of two that
 * come at once one pointer stands, and both follow it.
 */
export function moveElsewhere(asked: string): string {
  const name = `${basename(dirname(dirname(asked)))}-${randomBytes(8).toString('hex')}`;
  const passing = join(asked, `.${pointerName}-${process.pid}`);
  writeFileSync(passing, `${JSON.stringify({ path: join(base, name) })}\n`);
  try {
    linkSync(passing, join(asked, pointerName));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(passing);
  }
  const path = movedTo(asked);
  if (path === null) throw new EmbeddedPostgresError('bad-place', `${asked} is being deleted.`);
  return path;
}

/** A database made when the folder could still be reached (the clone was moved since). */
function bringAlong(asked: string, path: string): void {
  const from = join(asked, 'cluster');
  if (!existsSync(from)) return;
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    renameSync(from, join(path, 'cluster'));
    writeFileSync(join(path, 'owner.lock'), '', { flag: 'a' });
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return; // a rival has just moved it
    throw new EmbeddedPostgresError(
      'bad-place',
      `PostgreSQL's user cannot reach ${from}. Stop everything that uses it and move it to ${path}/cluster, with its owner.`,
      { cause },
    );
  }
}

function readPointer(asked: string): string | null {
  try {
    return JSON.parse(readFileSync(join(asked, pointerName), 'utf8')).path;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
