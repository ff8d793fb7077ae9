import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { movedTo, moveElsewhere } from './moved-place.ts';
import { canEnter } from './reach.ts';
import { chooseRunAs, isRoot, ownName, type RunAs } from './run-as.ts';

/**
 * A folder of ours with everything of one database:
 * cluster/ (PostgreSQL's data directory), run/ (its socket), postgres.log, owner.lock, owner.pid.
 */
export interface Place {
  dir: string;
  /** null: PostgreSQL runs under our own user. */
  runAs: RunAs | null;
  /** Whose the folder itself and our own files in it are; null: ours without doing anything. */
  keeper: { uid: number; gid: number } | null;
}

export function clusterDir(place: Place): string {
  return join(place.dir, 'cluster');
}

/**
 * Makes the folder ready, under the right user and closed to others. When root starts us and the
 * folder lies where PostgreSQL's ordinary user cannot go, the database is kept in /var/lib/saqbol
 * and the asked folder holds a pointer to it.
 */
export function preparePlace(dataDir: string, log: (line: string) => void): Place {
  const asked = resolve(dataDir);
  ownName(); // said before anything is made, when there is none
  if (!isRoot()) {
    mkdirSync(asked, { recursive: true });
    return close({ dir: asked, runAs: null, keeper: null });
  }
  const elsewhere = movedTo(asked);
  if (elsewhere !== null)
    return placeOf(elsewhere, chooseRunAs(join(elsewhere, 'cluster'), elsewhere));
  const runAs = chooseRunAs(join(asked, 'cluster'), asked);
  makeParents(asked, runAs);
  if (canEnter(dirname(asked), runAs)) return placeOf(asked, runAs);

  mkdirSync(asked, { recursive: true });
  const moved = moveElsewhere(asked);
  log(
    `The user ${runAs.name}, under whom PostgreSQL runs when root starts it, cannot enter ` +
      `${dirname(asked)}: the database is kept in ${moved}.`,
  );
  return placeOf(moved, runAs);
}

function placeOf(dir: string, runAs: RunAs): Place {
  mkdirSync(dir, { recursive: true });
  return close({ dir, runAs, keeper: runAs.ownsPlace ? runAs : { uid: 0, gid: 0 } });
}

/** A service account only passes through root's folder to its own two; nobody else enters them. */
function close(place: Place): Place {
  refuseForeignFolder(place.dir);
  const mode = place.runAs?.ownsPlace === false ? 0o711 : 0o700;
  try {
    if (place.keeper !== null) chownSync(place.dir, place.keeper.uid, place.keeper.gid);
    chmodSync(place.dir, mode);
  } catch (cause) {
    throw new EmbeddedPostgresError('bad-place', `${place.dir} belongs to another user.`, {
      cause,
    });
  }
  if (process.platform !== 'win32' && (statSync(place.dir).mode & 0o777) !== mode) {
    throw new EmbeddedPostgresError(
      'bad-place',
      `The file system of ${place.dir} does not keep file permissions, which PostgreSQL needs: ` +
        'choose a data directory on a disk of this machine.',
    );
  }
  return place;
}

/** Owner and permissions of a folder are changed only when it is empty or known to be ours. */
function refuseForeignFolder(dir: string): void {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'bad-place',
      `${dir} cannot be read: it belongs to another user. Start as that user, or as root, or ` +
        'choose another data directory.',
      { cause },
    );
  }
  const strangers = names.filter((name) => name !== 'lost+found'); // a volume's own
  if (strangers.length === 0 || names.includes('owner.lock')) return;
  throw new EmbeddedPostgresError(
    'bad-place',
    `${dir} is neither empty nor a database of this program: choose another data directory.`,
  );
}

/** Folders that we make on the way can be passed through, whatever root's umask is. */
function makeParents(asked: string, runAs: RunAs): void {
  const first = mkdirSync(dirname(asked), { recursive: true });
  if (first === undefined) return;
  for (let folder = dirname(asked); folder.length >= first.length; folder = dirname(folder)) {
    chmodSync(folder, 0o755);
    if (runAs.ownsPlace) chownSync(folder, runAs.uid, runAs.gid);
  }
}
