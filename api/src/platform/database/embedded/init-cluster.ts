import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from './child-environment.ts';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { type Binaries, program } from './find-binaries.ts';
import { withParent } from './parent-death.ts';
import { clusterDir, type Place } from './prepare-place.ts';
import type { Profile } from './profile.ts';
import { passwordFile, superuser } from './superuser.ts';

const major = '18';
const unfinished = 'cluster.init-';

/**
 * Makes the cluster if there is none. It is made under a passing name and renamed when complete and
 * on disk: what a killed initdb leaves behind is never taken for a database, and is made anew.
 * Call only as the owner of the place (takeOwnerLock).
 */
export async function initCluster(
  place: Place,
  binaries: Binaries,
  profile: Profile,
): Promise<void> {
  for (const name of readdirSync(place.dir).filter((entry) => entry.startsWith(unfinished))) {
    rmSync(join(place.dir, name), { recursive: true, force: true, maxRetries: 5 });
  }
  if (existsSync(clusterDir(place))) return checkVersion(clusterDir(place));

  const passing = join(place.dir, unfinished + randomBytes(4).toString('hex'));
  if (process.platform === 'win32' && !existsSync(passwordFile(place))) {
    writeFileSync(passwordFile(place), randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  await initWithSomeLocale(place, binaries, passing, profile);
  renameSync(passing, clusterDir(place));
  syncFolder(place.dir);
}

/**
 * Upper and lower case, and order, come from PostgreSQL's own C.UTF-8: the same on every system. The
 * character type of the C library still decides what pg_trgm takes for a letter; in "C" that is
 * ASCII only and search by similarity finds nothing in Kazakh, so a UTF-8 one is tried first.
 */
async function initWithSomeLocale(
  place: Place,
  binaries: Binaries,
  passing: string,
  profile: Profile,
): Promise<void> {
  const characterTypes =
    process.platform === 'win32' ? ['C'] : ['C.UTF-8', 'UTF-8', 'en_US.UTF-8', 'C'];
  let output = '';
  for (const characterType of characterTypes) {
    mkdirSync(passing, { mode: 0o700 });
    if (place.runAs !== null) chownSync(passing, place.runAs.uid, place.runAs.gid);
    const run = await runInitdb(place, binaries, passing, [
      ...['--locale=C', `--lc-ctype=${characterType}`],
      ...(profile === 'test' ? ['--no-sync'] : []),
    ]);
    if (run.code === 0) return;
    output = run.output;
    rmSync(passing, { recursive: true, force: true });
    if (!output.includes('invalid locale name')) break;
  }
  throw new EmbeddedPostgresError(
    'init-failed',
    `The database could not be made:\n${output.trim()}`,
  );
}

function runInitdb(
  place: Place,
  binaries: Binaries,
  folder: string,
  more: string[],
): Promise<{ code: number | null; output: string }> {
  const authentication =
    process.platform === 'win32'
      ? ['--auth=scram-sha-256', `--pwfile=${passwordFile(place)}`]
      : ['--auth-local=peer', '--auth-host=reject'];
  const [command, args] = withParent('KILL', program(binaries, 'initdb'), [
    ...['--pgdata', folder, '--username', superuser, '--encoding=UTF8', '--data-checksums'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ...authentication,
    ...more,
  ]);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: childEnvironment(),
      uid: place.runAs?.uid,
      gid: place.runAs?.gid,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (found === major) return;
  throw new EmbeddedPostgresError(
    'bad-place',
    `${cluster} is not a database of PostgreSQL ${major} (found: ${found}). Restore a backup into an ` +
      'empty data directory, or start the version of the program that made it.',
  );
}

/** Without it a power cut could undo the rename, and with it everything committed since. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there; NTFS journals renames
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
