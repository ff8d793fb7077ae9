/** The database for a command that runs beside the installation or without it. */
import { join } from 'node:path';
import pg from 'pg';
import { startDatabase } from './installation.ts';
import { EmbeddedPostgresBusy } from './platform/database/embedded/embedded-postgres.errors.ts';
import { pause } from './platform/database/embedded/processes.ts';
import { hasCluster, runningAddress } from './platform/database/embedded/running-address.ts';
import type { Log } from './platform/log.ts';
import type { Settings } from './platform/settings.ts';

export interface OpenDatabase {
  readonly url: string;
  /** Ends the server if it was started for the command. */
  stop(): Promise<void>;
}

/** Said to the operator as it is: what is wrong and what to do. */
export class CommandError extends Error {}

/** An installation that is just starting takes so long at most, in milliseconds. */
const patience = 20_000;

/**
 * The server of the settings; else the embedded one: that of the running installation, or started
 * for so long as the command takes.
 * @param mayMake false: a folder without a database stays without one
 * @throws CommandError or EmbeddedPostgresError with a text for the operator
 */
export async function openDatabase(
  settings: Settings,
  log: Log,
  mayMake: boolean,
): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    const refusal = await refusalOf(settings.databaseUrl);
    if (refusal) throw new CommandError(`The server of DATABASE_URL does not answer: ${refusal}`);
    return { url: settings.databaseUrl, stop: async () => undefined };
  }
  const folder = join(settings.dataDir, 'database');
  if (!mayMake && !hasCluster(folder)) {
    throw new CommandError(
      `There is no database in ${settings.dataDir} yet: start the installation once (npm start), ` +
        'or set SAQBOL_DATA_DIR or DATABASE_URL as it has them.',
    );
  }
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await startDatabase(settings, log);
    } catch (error) {
      if (!(error instanceof EmbeddedPostgresBusy)) throw error;
    }
    const running = await runningDatabase(settings, deadline);
    if (running) return running;
    // It ended in the meantime: ours to start.
  }
}

/** The running installation's, or null when it has ended. @throws CommandError */
async function runningDatabase(
  { dataDir }: Settings,
  deadline: number,
): Promise<OpenDatabase | null> {
  let refusal: string | null = null;
  for (let tries = 1; performance.now() < deadline; tries++) {
    const url = addressIn(join(dataDir, 'database'));
    refusal = url === null ? 'it is not ready yet' : await refusalOf(url);
    if (url !== null && refusal === null) return { url, stop: async () => undefined };
    if (/authentication failed/i.test(refusal ?? '')) throw foreignAccount(dataDir);
    await pause(200);
    // Now and then look whether the other process still holds the folder.
    if (tries % 5 === 0) return null;
  }
  throw new CommandError(
    `Another process uses the database in ${dataDir}, but the database does not answer (${refusal}). ` +
      'Wait until the installation has started, or stop it, and run the command again.',
  );
}

function addressIn(folder: string): string | null {
  try {
    return runningAddress(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw foreignAccount(folder);
    throw error;
  }
}

function foreignAccount(folder: string): CommandError {
  return new CommandError(
    `The installation that uses ${folder} runs under another account of this machine. ` +
      'Run the command under the same account, or stop the installation first.',
  );
}

/** Null when the server takes a connection, else why not. */
async function refusalOf(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    return (error as Error).message || (error as { code?: string }).code || 'no answer';
  }
}
