/** Connections to PostgreSQL: the app's pool runs as the role `saqbol_app`, the owner's as itself. */
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { instantText } from '../clock.ts';
import type { DB } from './tables.generated.ts';

export type Database = Kysely<DB>;

const dateOid = 1082;
const timestampWithZoneOid = 1184;
const bigintOid = 20;
// A date is a date: as a Date object it would shift a day with the time zone. Instants are RFC 3339
// in UTC. Counts fit a double: sums stay below 2^53.
pg.types.setTypeParser(dateOid, (text) => text);
pg.types.setTypeParser(timestampWithZoneOid, (text) => instantText(new Date(text)));
pg.types.setTypeParser(bigintOid, (text) => Number(text));

export interface Connection {
  readonly db: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Columns of the database are snake_case, those of the program camelCase. */
export const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

const pools = new WeakMap<Database, pg.Pool>();

/** The connections behind a database handle. */
export function poolOf(db: Database): pg.Pool {
  const pool = pools.get(db);
  if (!pool) throw new Error('this handle has no pool of its own');
  return pool;
}

/** Statements of people's requests may not take longer, in milliseconds. */
const statementTimeout = 20_000;

/** Opens the pool of the app's role: row-level security applies to everything it does. */
export function connectApp(url: string, size = 10): Connection {
  const options = `-c role=saqbol_app -c statement_timeout=${statementTimeout}`;
  return connect(url, size, 'saqbol requests', options);
}

/**
 * Makes sure that requests run as the app's role: a pooler that drops the start-up options would
 * run them as the owner, past row-level security.
 * @throws Error that says so
 */
export async function requireAppRole({ pool }: Connection): Promise<void> {
  const { rows } = await pool.query('select current_user as role');
  if (rows[0]?.role === 'saqbol_app') return;
  throw new Error(
    `The database ran a request as "${rows[0]?.role}" instead of saqbol_app: the address in DATABASE_URL must pass start-up options on (no transaction pooler in between).`,
  );
}

/** Opens the pool of the owner: migrations, jobs, seeding. Never used for a person's request. */
export function connectOwner(url: string, size = 3): Connection {
  return connect(url, size, 'saqbol jobs', '');
}

/** @param name shown to the operator in pg_stat_activity */
function connect(url: string, size: number, name: string, options: string): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: name,
    // One session time zone, so that no text of an instant depends on the machine.
    options: `-c timezone=UTC ${options}`.trim(),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // Statements that are sent one behind the other share a round trip: begin with the first query,
    // the last writes with the commit. Cursors of the protocol are not possible with it (SQL's are).
    ...{ pipeline: true },
  });
  // An idle connection that breaks (server restarted) is replaced by the pool; without a listener
  // the process would end.
  pool.on('error', () => undefined);
  // The same for one at work, between two statements: the next statement tells of it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins,
  });
  pools.set(db, pool);
  return { db, pool, close: () => db.destroy() };
}
