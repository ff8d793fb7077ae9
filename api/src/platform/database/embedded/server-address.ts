import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { chooseSocketDir, socketPort } from './choose-socket-dir.ts';
import type { Place } from './prepare-place.ts';
import { passwordFile, superuser } from './superuser.ts';

/** How the server is reached. socketDir is null where there are no sockets (Windows): loopback TCP. */
export interface Address {
  readonly socketDir: string | null;
  readonly port: number;
}

/** The address stays the same when the server is started again. */
export async function chooseAddress(place: Place): Promise<Address> {
  if (process.platform === 'win32') return { socketDir: null, port: await freePort() };
  return { socketDir: chooseSocketDir(place), port: socketPort };
}

/** A URL of the superuser that pg and libpq both understand. */
export function urlOf(place: Place, address: Address, database: string): string {
  if (address.socketDir === null) {
    const password = encodeURIComponent(readFileSync(passwordFile(place), 'utf8'));
    return `postgresql://${superuser}:${password}@127.0.0.1:${address.port}/${database}`;
  }
  const host = encodeURIComponent(address.socketDir);
  return `postgresql://${superuser}@localhost/${database}?host=${host}&port=${address.port}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
