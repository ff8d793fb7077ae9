import { type Actor, type Territory, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import type { DB } from './tables.generated.ts';

/** A transaction whose row-level security is set for one actor. */
export type Scoped = Kysely<DB>;

/** `system`: sign-in, links, jobs, registers: code that acts for the installation itself. */
export type ScopeOf = Actor | 'system';

interface Limits {
  readonly territory: Territory | 'system' | 'audit';
  readonly unitId: string;
}

function limitsOf(who: ScopeOf): Limits {
  if (who === 'system') return { territory: 'system', unitId: '' };
  // The administrator reads the audit and no entries.
  if (who.role === 'administrator') return { territory: 'audit', unitId: who.unitId };
  return { territory: territoryOf(who), unitId: who.unitId };
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The only way to a transaction: begins it, sets whose territory it sees, commits or rolls back.
 * Begin and setting go in one round trip. A read sees one snapshot.
 */
export async function withScope<T>(
  database: Database,
  who: ScopeOf,
  mode: 'read' | 'write',
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  const { territory, unitId } = limitsOf(who);
  const begin = mode === 'read' ? 'begin isolation level repeatable read read only' : 'begin';
  return database.connection().execute(async (tx) => {
    await sql
      .raw(
        `${begin}; select set_config('saqbol.territory', ${literal(territory)}, true), set_config('saqbol.unit', ${literal(unitId)}, true)`,
      )
      .execute(tx);
    let result: T;
    try {
      result = await work(tx);
    } catch (error) {
      await sql.raw('rollback').execute(tx);
      throw error;
    }
    await sql.raw('commit').execute(tx);
    return result;
  });
}
