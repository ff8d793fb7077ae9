import { clearSocketDir } from './choose-socket-dir.ts';
import { binariesFor } from './copy-binaries.ts';
import type { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import { databaseName, ensureDatabase } from './ensure-database.queries.ts';
import { findBinaries } from './find-binaries.ts';
import { initCluster } from './init-cluster.ts';
import { keepRunning } from './keep-running.ts';
import { type Launch, launchPostmaster } from './launch-postmaster.ts';
import { launchPostmasterOnWindows, recoverOrphanOnWindows } from './launch-postmaster.windows.ts';
import { takeOwnerLock } from './owner-lock.ts';
import type { Postmaster } from './postmaster.ts';
import { preparePlace } from './prepare-place.ts';
import type { Profile } from './profile.ts';
import { recoverOrphan } from './recover-orphan.ts';
import { type Address, chooseAddress, urlOf } from './server-address.ts';
import { writeSettings } from './write-settings.ts';

export interface EmbeddedPostgresOptions {
  /** A folder for this database alone; it is made, with those above it, when missing. */
  dataDir: string;
  /** Takes whole lines for the operator: what was found and done. */
  log: (line: string) => void;
  /** `test` gives up durability for speed: only for clusters that are thrown away. */
  profile?: Profile;
  /** Called when a server that ended unasked could not be brought back. */
  onLost?: (error: EmbeddedPostgresError) => void;
  /** false leaves the server running when this process is killed: for trials of recovery. */
  endWithParent?: boolean;
}

export interface EmbeddedPostgres {
  /** Connects as the superuser to the database `saqbol`; works in pg and libpq. */
  readonly url: string;
  /** null on Windows, where the server listens on the loopback. */
  readonly socketDir: string | null;
  readonly port: number;
  /** Where everything of this database is: not always the folder asked for (prepare-place.ts). */
  readonly placeDir: string;
  /** Of the server running now: another one after an unexpected end. */
  readonly pid: number;
  /** Ends sessions, writes everything out, gives the folder back. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts the project's own PostgreSQL on a folder: makes the database at the first start, stops a
 * server left over from a killed program, recovers what was committed, and keeps it running.
 * Throws EmbeddedPostgresBusy when another process uses the folder, EmbeddedPostgresError else.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const {
    dataDir,
    log,
    profile = 'durable',
    endWithParent = true,
    onLost = () => undefined,
  } = options;
  const packaged = findBinaries();
  const place = preparePlace(dataDir, log);
  const lock = takeOwnerLock(place.dir, place.keeper);
  try {
    const binaries = binariesFor(place.runAs, packaged, log);
    await initCluster(place, binaries, profile);
    const address = await chooseAddress(place);
    const start = () => startServer({ place, binaries, address, profile, log, endWithParent });
    const keeper = keepRunning(await start(), { log, relaunch: start, onLost });
    try {
      await ensureDatabase((database) => urlOf(place, address, database));
    } catch (error) {
      await keeper.stop();
      throw error;
    }
    return {
      url: urlOf(place, address, databaseName),
      ...address,
      placeDir: place.dir,
      get pid() {
        return keeper.pid;
      },
      stop: () => keeper.stop().finally(lock.release),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Start extends Launch {
  address: Address;
  profile: Profile;
}

/** The same at the first start and after an unexpected end. */
async function startServer(start: Start): Promise<Postmaster> {
  const { place, binaries, address, profile, log } = start;
  if (address.socketDir === null) {
    await recoverOrphanOnWindows(place, binaries);
    writeSettings(place, address, profile);
    return launchPostmasterOnWindows(place, binaries);
  }
  await recoverOrphan(place, log);
  clearSocketDir(address.socketDir);
  writeSettings(place, address, profile);
  return launchPostmaster(start);
}
