/** Hears notices of PostgreSQL on a connection of its own, kept for as long as the process lives. */
import pg from 'pg';
import type { Log } from './log.ts';

/** Pause before the connection is tried again, in milliseconds. */
const again = 1_000;

export interface Listener {
  /** Resolves when notices are heard for the first time. */
  readonly heard: Promise<void>;
  close(): Promise<void>;
}

/**
 * Calls `onNotice` for every notice of the channel, and once whenever the connection was made: what
 * was told while it was away is not told again.
 */
export function listenTo(url: string, channel: string, onNotice: () => void, log: Log): Listener {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  const { promise: heard, resolve } = Promise.withResolvers<void>();

  async function connect(): Promise<void> {
    timer = null;
    const own = new pg.Client({
      connectionString: url,
      application_name: 'saqbol notices',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client = own;
    own.on('error', () => undefined);
    own.on('end', retry);
    own.on('notification', onNotice);
    try {
      await own.connect();
      await own.query(`listen ${own.escapeIdentifier(channel)}`);
      onNotice();
      resolve();
    } catch (error) {
      // Memory is read anew after some seconds without a notice too: late, not wrong for long.
      log.warn({ error: (error as Error).message }, 'notices not heard');
      own.end().catch(() => undefined);
      retry();
    }
  }

  function retry(): void {
    if (!closed) timer ??= setTimeout(() => void connect(), again);
  }

  void connect();
  return {
    heard,
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
