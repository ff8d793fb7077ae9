import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { clusterDir, type Place } from './prepare-place.ts';
import type { Profile } from './profile.ts';
import { ownName } from './run-as.ts';
import type { Address } from './server-address.ts';

const localFile = 'postgresql.local.conf';
const localHint = '# Settings of this machine, for example: shared_buffers = 1GB\n';

/**
 * Writes PostgreSQL's three settings files anew, so that a newer version of the program brings its
 * newer settings to an old database. What an operator changes by ALTER SYSTEM or in
 * postgresql.local.conf stays and wins.
 */
export function writeSettings(place: Place, address: Address, profile: Profile): void {
  writeFile(place, 'postgresql.conf', configuration(address, profile));
  if (!existsSync(join(clusterDir(place), localFile))) writeFile(place, localFile, localHint);
  writeFile(place, 'pg_hba.conf', access());
  if (process.platform !== 'win32') writeFile(place, 'pg_ident.conf', identities(place));
}

function configuration(address: Address, profile: Profile): string {
  const settings: Record<string, string | number> = {
    // Reach: no network at all where there are sockets.
    listen_addresses: address.socketDir === null ? '127.0.0.1' : '',
    port: address.port,
    ...(address.socketDir === null
      ? {}
      : {
          // A list: the quotes keep commas and spaces inside one path.
          unix_socket_directories: `"${address.socketDir.replaceAll('"', '""')}"`,
          unix_socket_permissions: '0700',
        }),
    max_connections: 100,

    // A machine of two cores where the api lives too; at rest api and database stay below 300 MB.
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_parallel_workers: 2,
    max_parallel_maintenance_workers: 1,
    random_page_cost: 1.1, // solid-state disks
    jit: 'off', // costs more than it saves on queries of milliseconds

    // Durability: what is acknowledged is on disk.
    synchronous_commit: 'on',
    wal_compression: 'off', // only pglz is built in: a twentieth of the time of a write
    max_wal_size: '1GB',
    ...(profile === 'test'
      ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
      : {}),

    // The log names errors without the data that caused them (DETAIL and statements hold people's).
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',

    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'iso, ymd',
    lc_messages: 'C',
    default_text_search_config: 'pg_catalog.simple',
    password_encryption: 'scram-sha-256',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quote(`${value}`)}`);
  return [
    `# Written anew at every start. Your own settings: ALTER SYSTEM, or ${localFile}.`,
    ...lines,
    `include = ${quote(localFile)}`,
    '',
  ].join('\n');
}

/**
 * The kernel tells the server which account is at the other end of the socket, so there is no
 * password to keep: only the account that started us gets in (and it may be any role).
 */
function access(): string {
  return process.platform === 'win32'
    ? 'host all all 127.0.0.1/32 scram-sha-256\n'
    : 'local all all peer map=saqbol\n';
}

function identities(place: Place): string {
  const names = new Set([ownName()]);
  if (place.runAs?.ownsPlace) names.add(place.runAs.name);
  return [...names].map((name) => `saqbol "${name.replaceAll('"', '""')}" all\n`).join('');
}

function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** New file, then rename: never half written, and never through a link that somebody put there. */
function writeFile(place: Place, name: string, content: string): void {
  const path = join(clusterDir(place), name);
  const passing = `${path}.${randomBytes(4).toString('hex')}`;
  const handle = openSync(passing, 'wx', 0o600);
  try {
    writeSync(handle, content);
    if (place.runAs !== null) fchownSync(handle, place.runAs.uid, place.runAs.gid);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(passing, path);
}
