/**
 * Entries of a unit against its submission: whoever writes an entry or a partnership holds the door
 * open, a submission closes it. So every write is wholly in the version or wholly out of it, while
 * the writes themselves never wait for one another.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** Beside the numbers of other advisory locks. */
const family = 742;

function door(unitId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`hashtextextended('entries ' || ${unitId}, ${sql.lit(family)})`;
}

/** The door held open, as an expression for a prepared text that is sent anyway; `unit` is its parameter. */
export function doorHeldOpenText(unit: string): string {
  return `pg_advisory_xact_lock_shared(hashtextextended('entries ' || ${unit}, ${family}))`;
}

/** Before an entry or partnership is written: waits while a submission of the unit runs. */
export async function holdDoorOpen(tx: Scoped, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${door(sql`${unitId}::text`)})`.execute(tx);
}

/** For a submission: waits for the writes under way; others wait until its commit. */
export async function closeDoor(tx: Scoped, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${door(sql`${unitId}::text`)})`.execute(tx);
}

/**
 * True when the entry stands in a submitted version; a recalled draft lies with nobody. Asked in a
 * statement of its own after the door is held, so that it sees a submission that it waited for.
 */
export async function isInVersion(tx: Scoped, activityId: string): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select exists (
      select from reply_version_entries e join replies r on r.campaign_id = e.campaign_id and r.unit_id = e.unit_id
      where e.activity_id = ${activityId} and r.state <> 'draft') as stands`.execute(tx);
  return rows[0]?.stands ?? false;
}
