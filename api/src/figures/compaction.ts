import { sql } from 'kysely';
import type { Connection } from '../platform/database/database.ts';
import type { Log } from '../platform/log.ts';
import { type Rounds, startRounds } from '../platform/rounds.ts';

/** Between two compactions, in milliseconds: a read sums at most so much unfolded work. */
const pause = 1000;

/** Days of so many parts of the units are folded in turn: each part gathers for so many rounds. */
const parts = 10;

/**
 * Folds deltas into cells again and again, until stopped. Several processes may: one at a time works.
 * Reads stay exact when a round fails.
 */
export function startCompaction(connection: Connection, log: Log): Rounds {
  let part = 0;
  return startRounds('compaction of figures', pause, log, async () => {
    await sql`select fold_figure_totals()`.execute(connection.db);
    part = (part + 1) % parts;
    await sql`select fold_figure_days(${part}, ${parts})`.execute(connection.db);
  });
}
