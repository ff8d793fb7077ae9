import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import type { Place } from './prepare-place.ts';

/** Part of the socket's name only: there is no TCP port. */
export const socketPort = 5432;

/** Bytes of a socket's path that fit into sockaddr_un, without the closing zero. */
const longestPath = process.platform === 'darwin' ? 103 : 107;

/**
 * A folder for the socket, open to PostgreSQL's user alone: in the place itself, or, when its path
 * is too long for a socket, in a runtime folder of the system under a name made from the place.
 */
export function chooseSocketDir(place: Place): string {
  const inside = join(place.dir, 'run');
  const name = `saqbol-${createHash('sha256').update(place.dir).digest('hex').slice(0, 16)}`;
  const bases =
    place.runAs === null ? [process.env.XDG_RUNTIME_DIR, tmpdir(), '/tmp'] : ['/run', '/tmp'];
  const candidates = [inside, ...bases.flatMap((base) => (base ? [join(base, name)] : []))];
  const uid = place.runAs?.uid ?? process.getuid?.();
  for (const dir of candidates.filter(fits)) {
    if (makeOwn(dir, place) && isOwn(dir, uid)) return dir;
  }
  throw new EmbeddedPostgresError(
    'bad-place',
    `No folder for PostgreSQL's socket: ${candidates.join(', ')} are too long (${longestPath} bytes ` +
      'with the name of the socket), taken by another user, or missing.',
  );
}

/**
 * Removes what a killed server left: its lock file names a PID that may be another program's by now.
 * Call only as the owner of the place, with no server running.
 */
export function clearSocketDir(dir: string): void {
  for (const name of readdirSync(dir)) rmSync(join(dir, name));
}

function fits(dir: string): boolean {
  return Buffer.byteLength(join(dir, `.s.PGSQL.${socketPort}`)) <= longestPath;
}

function makeOwn(dir: string, place: Place): boolean {
  if (existsSync(dir)) return true;
  try {
    mkdirSync(dir, { mode: 0o700 });
    if (place.runAs !== null) chownSync(dir, place.runAs.uid, place.runAs.gid);
    return true;
  } catch {
    return false; // the base is missing or not ours to write: the next one
  }
}

/** In /tmp anybody may have made the folder, or a link of that name, before us. */
function isOwn(dir: string, uid: number | undefined): boolean {
  const found = lstatSync(dir);
  if (!found.isDirectory() || found.uid !== uid) return false;
  chmodSync(dir, 0o700);
  return true;
}
