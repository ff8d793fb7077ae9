/** An installation from settings to a listening server, and its orderly end. */
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { startCompaction } from './figures/compaction.ts';
import { createChanges } from './platform/changes.ts';
import { realClock, shiftedClock } from './platform/clock.ts';
import { connectApp, connectOwner, requireAppRole } from './platform/database/database.ts';
import { startEmbeddedPostgres } from './platform/database/embedded/start-embedded-postgres.ts';
import { clearIncoming } from './platform/files/file-store.ts';
import { limitSlowBodies } from './platform/http/slow-bodies.ts';
import { startSweeping } from './platform/http/sweep-keys.ts';
import { listenTo } from './platform/listen.ts';
import { createLog, type Log } from './platform/log.ts';
import { createMailer } from './platform/mail/mailer.ts';
import type { Services } from './platform/services.ts';
import type { Settings } from './platform/settings.ts';
import { prepareInstallation } from './seed/prepare-installation.ts';
import { forgetRegisters, registersChannel } from './territory/registers.ts';

export interface Installation {
  readonly address: string;
  readonly services: Services;
  stop(): Promise<void>;
}

interface DatabaseServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The database server of the settings, or the embedded one. */
export async function startDatabase(settings: Settings, log: Log): Promise<DatabaseServer> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => undefined };
  return startEmbeddedPostgres({
    dataDir: join(settings.dataDir, 'database'),
    log: (line) => log.info(line),
    onLost: (error) => {
      log.error({ error: error.message }, 'the database could not be brought back');
      process.exit(1);
    },
  });
}

/** Starts everything; what was started is stopped again when a later step fails. */
export async function startInstallation(settings: Settings): Promise<Installation> {
  const log = createLog(settings.logLevel);
  const ends: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const server = await startDatabase(settings, log);
    ends.push(() => server.stop());
    const owner = connectOwner(server.url);
    ends.push(() => owner.close());
    const { clockOffset, demoStartedAt } = await prepareInstallation(
      owner,
      settings.mode,
      new Date(),
    );
    const database = connectApp(server.url);
    ends.push(() => database.close());
    await requireAppRole(database);
    const forget = () => forgetRegisters(database.pool);
    const notices = listenTo(server.url, registersChannel, forget, log);
    ends.push(() => notices.close());
    const changes = createChanges(database.pool, log);
    ends.push(() => changes.close());
    const clock = settings.mode === 'demo' ? shiftedClock(clockOffset) : realClock;
    const services: Services = {
      settings,
      clock,
      database,
      mailer: createMailer(settings, log),
      changes,
      log,
      demoStartedAt,
    };
    await clearIncoming(settings.dataDir);
    const compaction = startCompaction(owner, log);
    ends.push(() => compaction.stop());
    const sweeping = startSweeping(owner, log);
    ends.push(() => sweeping.stop());
    const http = await listen(services);
    ends.push(() => close(http));
    return { address: settings.baseUrl, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * A request must have come in whole within so long, in milliseconds: 25 MB by a slow line take a
 * quarter of an hour. Its head within less; bodies that are no files too (`limitSlowBodies`).
 */
const serverOptions = { requestTimeout: 900_000, headersTimeout: 15_000 };

function listen(services: Services): Promise<ServerType> {
  const { host, port } = services.settings;
  const app = createApp(services);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions }, () =>
      resolve(server),
    );
    limitSlowBodies(server);
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        error.message = `Port ${port} is taken: another Saqbol may be running, or set PORT.`;
      reject(error);
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    // Requests still at work get a moment, then the connections end.
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref();
  });
}
