/**
 * Throttling of sign-in: by account together with address, so that no attacker elsewhere locks a
 * coordinator out; and by address, high enough for a whole akimat behind one.
 */
import { sql } from 'kysely';
import type { Database } from '../platform/database/database.ts';
import { withScope } from '../platform/database/scope.ts';
import { Problem } from '../platform/http/problem.ts';

const window = '15 minutes';
const windowSeconds = 900;
/** Wrong passwords for one account from one address. */
const perAccountAndAddress = 10;
/** Wrong passwords from one address for all accounts. */
const perAddress = 200;

/** @throws Problem 429 with Retry-After */
export async function checkThrottle(db: Database, email: string, address: string): Promise<void> {
  const counts = await withScope(db, 'system', 'read', (tx) =>
    sql<{ own: number; all: number }>`
      select count(*) filter (where account_key = ${email})::int as own, count(*)::int as "all"
      from sign_in_failures where address = ${address} and at > clock_timestamp() - ${window}::interval`.execute(
      tx,
    ),
  );
  const { own, all } = counts.rows[0] ?? { own: 0, all: 0 };
  if (own >= perAccountAndAddress || all >= perAddress) {
    throw new Problem('account/too-many-attempts', { retryAfter: windowSeconds });
  }
}

export async function noteFailure(db: Database, email: string, address: string): Promise<void> {
  await withScope(db, 'system', 'write', async (tx) => {
    await tx
      .insertInto('signInFailures')
      .values({ accountKey: email, address, at: sql<string>`clock_timestamp()` as never })
      .execute();
    await sql`delete from sign_in_failures where at < clock_timestamp() - interval '1 day'`.execute(
      tx,
    );
  });
}

export async function forgetFailures(db: Database, email: string, address: string): Promise<void> {
  await withScope(db, 'system', 'write', (tx) =>
    tx
      .deleteFrom('signInFailures')
      .where('accountKey', '=', email)
      .where('address', '=', address)
      .execute(),
  );
}
