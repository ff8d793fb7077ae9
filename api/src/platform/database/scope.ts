import { type Actor, type Territory, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { type Database, plugins, poolOf } from './database.ts';
import type { DB } from './tables.generated.ts';

/**
 * A transaction whose row-level security is set for one actor. Statements started together
 * (`Promise.all`) travel together: they run one after the other, in one round trip.
 */
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
 * Begin and setting are not waited for: they go ahead of the first statement. A read sees one
 * snapshot.
 */
export async function withScope<T>(
  database: Database,
  who: ScopeOf,
  mode: 'read' | 'write',
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  const client = await poolOf(database).connect();
  let isBroken = true;
  try {
    const { tx, left } = handleOf(client);
    left.length = 0;
    const begun = client.query(beginning(who, mode));
    // Looked at below; until then a broken connection is told by the statements that follow.
    begun.catch(() => undefined);
    let result: T;
    try {
      result = await work(tx);
      await begun;
    } catch (error) {
      await Promise.allSettled([begun, ...left, client.query('rollback')]).then(([, ...rest]) => {
        isBroken = rest.at(-1)?.status === 'rejected';
      });
      throw error;
    }
    await commit(client, left);
    isBroken = false;
    return result;
  } catch (error) {
    // An aborted transaction is over; a connection that cannot tell is thrown away.
    if (error instanceof Aborted) isBroken = false;
    throw error instanceof Aborted ? error.cause : error;
  } finally {
    client.release(isBroken);
  }
}

function beginning(who: ScopeOf, mode: 'read' | 'write'): string {
  const { territory, unitId } = limitsOf(who);
  const begin = mode === 'read' ? 'begin isolation level repeatable read read only' : 'begin';
  return `${begin}; select set_config('saqbol.territory', ${literal(territory)}, true), set_config('saqbol.unit', ${literal(unitId)}, true)`;
}

/** The transaction came to its end, but as a rollback. */
class Aborted extends Error {}

/** Commits, together with the statements left to it: all of them hold, or none. */
async function commit(client: pg.PoolClient, left: readonly Promise<unknown>[]): Promise<void> {
  const committed = client.query('commit');
  const [statements, end] = await Promise.allSettled([Promise.all(left), committed]);
  if (end.status === 'rejected') throw end.reason;
  if (end.value.command === 'COMMIT') return;
  const cause = statements.status === 'rejected' ? statements.reason : new Error('rolled back');
  throw new Aborted('the transaction was rolled back', { cause });
}

interface Handle {
  readonly tx: Scoped;
  /** Statements of the transaction that are awaited with the commit. */
  readonly left: Promise<unknown>[];
}

const handles = new WeakMap<pg.PoolClient, Handle>();
const clients = new WeakMap<Scoped, pg.PoolClient>();

/** The query builder over one connection, made once for it. */
function handleOf(client: pg.PoolClient): Handle {
  const known = handles.get(client);
  if (known) return known;
  const own = { query: client.query.bind(client), release: () => undefined };
  const pool = { connect: async () => own, end: async () => undefined };
  const tx = new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as never }), plugins });
  const handle = { tx, left: [] };
  handles.set(client, handle);
  clients.set(tx, client);
  return handle;
}

/** The connection of a transaction, for statements that are sent as they are. */
export function clientOf(tx: Scoped): pg.PoolClient {
  const client = clients.get(tx);
  if (!client) throw new Error('not in a transaction of withScope');
  return client;
}

/**
 * Leaves a write, already sent, to be awaited with the commit: it holds when withScope returns. Its
 * failure undoes the transaction and is what withScope throws.
 */
export function leave(tx: Scoped, write: Promise<unknown>): void {
  write.catch(() => undefined);
  handles.get(clientOf(tx))?.left.push(write);
}
