import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { childEnvironment } from './child-environment.ts';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';

/** The ordinary user PostgreSQL runs under when root starts us: it refuses to run as root. */
export interface RunAs {
  uid: number;
  gid: number;
  name: string;
  /**
   * True when the data belongs to a person's account (a clone of theirs, started with sudo): all
   * files stay theirs. False for a service account: it gets no more than the database's own folders.
   */
  ownsPlace: boolean;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The name of the account this process runs under; PostgreSQL's tools cannot do without one. */
export function ownName(): string {
  try {
    return userInfo().username;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'no-user',
      `The user number ${process.getuid?.()} has no name on this system (no line in /etc/passwd), ` +
        'and PostgreSQL needs one. Add it, or set DATABASE_URL.',
      { cause },
    );
  }
}

/**
 * Whoever owns what is there already, so that a database never changes hands; else an account made
 * for such things; else one of our own is made.
 */
export function chooseRunAs(clusterDir: string, placeDir: string): RunAs {
  const clusterOwner = ownerOf(clusterDir);
  const placeOwner = nearestOwner(placeDir);
  const found =
    (placeOwner && (!clusterOwner || clusterOwner === placeOwner) && account(placeOwner, true)) ||
    (clusterOwner && account(clusterOwner, false)) ||
    account('postgres', false) ||
    account('nobody', false) ||
    createAccount();
  const trial = spawnSync('true', { uid: found.uid, gid: found.gid, cwd: '/' });
  if (trial.error === undefined) return found;
  throw new EmbeddedPostgresError(
    'no-user',
    `PostgreSQL does not run as root, and this process may not become the user ${found.name} ` +
      `(${trial.error.message}). Start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** 0 when there is nothing there, or when it is root's. */
function ownerOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.uid ?? 0;
}

function nearestOwner(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? nearestOwner(dirname(path)) : found.uid;
}

function account(key: string | number, ownsPlace: boolean): RunAs | null {
  const line = passwdLines(key).find(
    (fields) => fields[typeof key === 'number' ? 2 : 0] === `${key}`,
  );
  if (line?.[0] === undefined) return null;
  const [uid, gid] = [Number(line[2]), Number(line[3])];
  return uid === 0 ? null : { uid, gid, name: line[0], ownsPlace };
}

/** The file first (no process needed), then the directory services behind getent. */
function passwdLines(key: string | number): string[][] {
  const local = readFileSync('/etc/passwd', 'utf8');
  const column = typeof key === 'number' ? 2 : 0;
  const lines = local.split('\n').map((line) => line.split(':'));
  if (lines.some((fields) => fields[column] === `${key}`)) return lines;
  const { stdout } = spawnSync('getent', ['passwd', `${key}`], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').map((line) => line.split(':'));
}

function createAccount(): RunAs {
  const name = 'saqbol';
  const env = childEnvironment();
  const useradd = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/sbin/nologin',
    name,
  ];
  if (spawnSync('useradd', useradd, { env }).status !== 0) {
    spawnSync('adduser', ['-S', '-D', '-H', name], { env }); // BusyBox
  }
  const made = account(name, false);
  if (made !== null) return made;
  throw new EmbeddedPostgresError(
    'no-user',
    'PostgreSQL does not run as root, and no ordinary user for it was found or could be made. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}
