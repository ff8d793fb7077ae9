import type { Writable } from 'node:stream';
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
  const handle = handleOf(client);
  const { tx, left } = handle;
  left.length = 0;
  handle.sight = { ...limitsOf(who), begunAt: performance.now() };
  together(client);
  const begun = client.query(beginning(who, mode));
  // Looked at below; until then a broken connection is told by the statements that follow.
  begun.catch(() => undefined);
  let result: T;
  try {
    result = await work(tx);
    await begun;
  } catch (error) {
    throw await undone(client, error, left);
  }
  const done = committed(client, left);
  // Nothing hangs on the end of a read: its connection is given back a little later.
  if (mode === 'read') done.catch(() => undefined);
  else await done;
  return result;
}

function beginning(who: ScopeOf, mode: 'read' | 'write'): string {
  const { territory, unitId } = limitsOf(who);
  const begin = mode === 'read' ? 'begin isolation level repeatable read read only' : 'begin';
  return `${begin}; select set_config('saqbol.territory', ${literal(territory)}, true), set_config('saqbol.unit', ${literal(unitId)}, true)`;
}

type Left = readonly Promise<unknown>[];

/** Commits, together with the statements left to it: all of them hold, or none. Gives the connection back. */
async function committed(client: pg.PoolClient, left: Left): Promise<void> {
  const [end, ...statements] = await Promise.allSettled([client.query('commit'), ...left]);
  // A connection that cannot tell how the transaction ended is thrown away.
  client.release(end.status === 'rejected');
  if (end.status === 'rejected') throw end.reason;
  if (end.value.command !== 'COMMIT') throw causeOf(new Error('rolled back'), statements);
}

/** Rolls back and gives the connection back. @returns what to throw */
async function undone(client: pg.PoolClient, error: unknown, left: Left): Promise<unknown> {
  const [end, ...statements] = await Promise.allSettled([client.query('rollback'), ...left]);
  client.release(end.status === 'rejected');
  return causeOf(error, statements);
}

const inFailedTransaction = '25P02';

/** The first statement that failed is the cause; what came behind it only met an aborted transaction. */
function causeOf(error: unknown, statements: readonly PromiseSettledResult<unknown>[]): unknown {
  const failed = statements.find((one) => one.status === 'rejected');
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  const isConsequence = code === inFailedTransaction || message === 'rolled back';
  return failed && isConsequence ? failed.reason : error;
}

interface Handle {
  readonly tx: Scoped;
  /** Statements of the transaction that are awaited with the commit. */
  readonly left: Promise<unknown>[];
  sight: Sight | null;
}

/** What a transaction sees: whose territory, and nothing that was committed after its beginning. */
export interface Sight extends Limits {
  /** By the clock of performance.now(). */
  readonly begunAt: number;
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
  const handle: Handle = { tx, left: [], sight: null };
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

/** What this transaction sees. */
export function sightOf(tx: Scoped): Sight {
  const { sight } = handles.get(clientOf(tx)) ?? {};
  if (!sight) throw new Error('not in a transaction of withScope');
  return sight;
}

/**
 * From here to its end the transaction sees and writes every territory: for a deed of the Committee
 * on a register that reaches into the records of all units. The caller has checked that it may.
 */
export async function widenToInstallation(tx: Scoped): Promise<void> {
  await clientOf(tx).query(`select set_config('saqbol.territory', 'system', true)`);
}

/** What is sent in this turn of the event loop leaves in one piece: one system call, one packet. */
function together(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * Sends a write without waiting for it: it is awaited with the commit and holds when withScope
 * returns. Its failure undoes the transaction and is what withScope throws.
 */
export function leave(tx: Scoped, send: () => Promise<unknown>): void {
  const client = clientOf(tx);
  together(client);
  const write = send();
  write.catch(() => undefined);
  handles.get(client)?.left.push(write);
}
