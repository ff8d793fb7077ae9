/** Answers kept under an Idempotency-Key are good for 24 hours; then they are only in the way. */
import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';
import type { Log } from '../log.ts';
import { type Rounds, startRounds } from '../rounds.ts';

const quarterOfAnHour = 900_000;

/** Removes what is no longer answered from. */
export async function sweepKeys({ db }: Connection): Promise<void> {
  await sql`delete from idempotency_keys where created_at < clock_timestamp() - interval '24 hours'`.execute(
    db,
  );
}

export function startSweeping(owner: Connection, log: Log): Rounds {
  return startRounds('sweeping of kept answers', quarterOfAnHour, log, () => sweepKeys(owner));
}
