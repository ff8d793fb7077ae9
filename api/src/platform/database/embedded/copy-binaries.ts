import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { type Binaries, program } from './find-binaries.ts';
import { canRun } from './reach.ts';
import type { RunAs } from './run-as.ts';

/** Only root writes here, so nobody can slip another program under the name. */
const caches = ['/var/cache/saqbol', '/var/lib/saqbol'];

/**
 * Binaries that the given user can execute: those of the package, or, when they lie where that user
 * cannot go (a clone under /root), a copy made once for each version.
 */
export function binariesFor(
  runAs: RunAs | null,
  binaries: Binaries,
  log: (line: string) => void,
): Binaries {
  if (runAs === null || canRun(program(binaries, 'postgres'), runAs)) return binaries;
  for (const cache of caches) {
    const home = join(cache, `postgresql-${binaries.version}-${process.arch}`);
    const copy = { home, version: binaries.version };
    try {
      if (!existsSync(home)) copyOnce(binaries.home, cache, home);
    } catch {
      continue; // a read-only file system: the next one
    }
    if (!canRun(program(copy, 'postgres'), runAs)) continue;
    log(`The user ${runAs.name} cannot reach ${binaries.home}: PostgreSQL runs from ${home}.`);
    return copy;
  }
  throw new EmbeddedPostgresError(
    'no-binaries',
    `The user ${runAs.name}, under whom PostgreSQL runs when root starts it, cannot reach ` +
      `${binaries.home}, and a copy in ${caches.join(' or ')} could not be made. ` +
      'Move the clone out of the closed folder, or start as an ordinary user.',
  );
}

/** Under a passing name first: two that copy at once, or a cut in between, leave no half copy. */
function copyOnce(from: string, cache: string, to: string): void {
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const passing = join(cache, `.copying-${randomUUID()}`);
  try {
    cpSync(from, passing, {
      recursive: true,
      verbatimSymlinks: true, // links within lib stay links: half the size
      filter: (path) => !path.endsWith('.a') && !path.endsWith('pkgconfig'),
    });
    renameSync(passing, to);
  } catch (error) {
    rmSync(passing, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
