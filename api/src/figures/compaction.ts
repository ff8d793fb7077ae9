import { sql } from 'kysely';
import type { Connection } from '../platform/database/database.ts';
import type { Log } from '../platform/log.ts';

/** Between two compactions, in milliseconds: a read sums at most so much unfolded work. */
const pause = 1000;

/** Days of so many parts of the units are folded in turn: each part gathers for so many rounds. */
const parts = 10;

/** Folds deltas into cells again and again, until stopped. Several processes may: one at a time works. */
export function startCompaction(connection: Connection, log: Log): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  let part = 0;
  const round = async () => {
    try {
      await sql`select fold_figure_totals()`.execute(connection.db);
      part = (part + 1) % parts;
      await sql`select fold_figure_days(${part}, ${parts})`.execute(connection.db);
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
