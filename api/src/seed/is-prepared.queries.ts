import { sql } from 'kysely';
import type { Database } from '../platform/database/database.ts';

/** False for a database in which no installation was started yet. */
export async function isPrepared(db: Database): Promise<boolean> {
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass('public.audit_entries') is not null as is_there`.execute(db);
  return rows[0]?.isThere ?? false;
}
