import { EmbeddedPostgresError } from './embedded-postgres.errors.ts';
import type { Postmaster } from './postmaster.ts';

/** Starts anew within this time (milliseconds) before it is given up: something is wrong then. */
const window = 60_000;
const mostRestarts = 5;
/** How long a shutdown may take, milliseconds. */
const fastShutdown = 60_000;
const immediateShutdown = 15_000;

export interface Keeping {
  log: (line: string) => void;
  relaunch: () => Promise<Postmaster>;
  onLost: (error: EmbeddedPostgresError) => void;
}

export interface Keeper {
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Watches over the server: when it ends unasked (killed by the system for want of memory, say) it is
 * started again under the same address, with what was committed recovered. Connection pools
 * reconnect by themselves.
 */
export function keepRunning(first: Postmaster, { log, relaunch, onLost }: Keeping): Keeper {
  let server = first;
  let stopping: Promise<void> | undefined;
  let restarting: Promise<void> = Promise.resolve();
  const restarts: number[] = [];

  const endAtExit = () => server.end('fast'); // process.exit() without a stop
  process.once('exit', endAtExit);
  watch();

  function watch(): void {
    server.ended.then(() => {
      if (stopping === undefined) restarting = restart();
    });
  }

  async function restart(): Promise<void> {
    const now = performance.now();
    restarts.push(now);
    if (restarts.filter((at) => now - at < window).length > mostRestarts) {
      onLost(
        new EmbeddedPostgresError('start-failed', 'PostgreSQL ends again and again: given up.'),
      );
      return;
    }
    log(`PostgreSQL (process ${server.pid}) ended unexpectedly: it is started again.`);
    try {
      server = await relaunch();
      log(`PostgreSQL runs again (process ${server.pid}).`);
      watch();
    } catch (cause) {
      const message = 'PostgreSQL ended unexpectedly and could not be started again.';
      onLost(new EmbeddedPostgresError('start-failed', message, { cause }));
    }
  }

  async function stop(): Promise<void> {
    await restarting;
    process.off('exit', endAtExit);
    server.end('fast');
    if (await within(server.ended, fastShutdown)) return;
    log('PostgreSQL does not end in good time: it is cut off and will recover at the next start.');
    server.end('immediate');
    if (await within(server.ended, immediateShutdown)) return;
    throw new EmbeddedPostgresError(
      'stop-failed',
      `PostgreSQL (process ${server.pid}) does not end.`,
    );
  }

  return {
    get pid() {
      return server.pid;
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function within(event: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const happened = await Promise.race([event.then(() => true as const), timeout]);
  clearTimeout(timer);
  return happened;
}
