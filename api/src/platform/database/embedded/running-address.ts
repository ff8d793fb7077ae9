import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseName } from './ensure-database.queries.ts';
import { movedTo } from './moved-place.ts';
import { clusterDir, type Place } from './prepare-place.ts';
import { isRoot } from './run-as.ts';
import { urlOf } from './server-address.ts';

/**
 * The address of the server that another process runs on this folder, as its lock file tells, or
 * null while none takes connections. Changes nothing there: the folder is the other process's.
 * @throws the file system's error when the folder belongs to another account
 */
export function runningAddress(dataDir: string): string | null {
  const place = placeOf(dataDir);
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir(place), 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  // https://www.postgresql.org/docs/18/storage-file-layout.html: the fourth line is the port, the
  // fifth the first socket folder (empty without one), the eighth the state.
  const [, , , port = '', socketDir = '', , , state = ''] = lines.map((line) => line.trim());
  if (state !== 'ready') return null;
  return urlOf(place, { socketDir: socketDir || null, port: Number(port) }, databaseName);
}

/** Whether a database was ever made for this folder. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(clusterDir(placeOf(dataDir)));
}

function placeOf(dataDir: string): Place {
  const asked = resolve(dataDir);
  return { dir: (isRoot() ? movedTo(asked) : null) ?? asked, runAs: null, keeper: null };
}
