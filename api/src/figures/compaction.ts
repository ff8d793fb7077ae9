import { sql } from 'kysely';
import type { Connection } from '../platform/database/database.ts';
import type { Log } from '../platform/log.ts';

/** Between two compactions, in milliseconds: a read sums at most so much unfolded work. */
const pause = 1000;

/** Folds deltas into cells again and again, until stopped. Several processes may: one at a time works. */
export function startCompaction(connection: Connection, log: Log): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      await sql`select compact_figures()`.execute(connection.db);
    } catch (error) {
      // Reads stay exact without it; the next round tries again.
      log.warn({ error: (error as Error).message }, 'compaction of figures failed');
    }
    if (!stopped) timer = setTimeout(start, pause);
  };
  const start = () => {
    running = round();
  };
  timer = setTimeout(start, pause);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
