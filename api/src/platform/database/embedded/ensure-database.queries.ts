import pg from 'pg';

export const databaseName = 'saqbol';

/** https://www.postgresql.org/docs/18/errcodes-appendix.html */
const invalidCatalogName = '3D000';
const duplicateDatabase = '42P04';

/** Proves that the server answers under its address, and makes the database if it is missing. */
export async function ensureDatabase(urlOf: (database: string) => string): Promise<void> {
  if (await answers(urlOf(databaseName))) return;
  const client = await connect(urlOf('postgres'));
  try {
    await client.query(`CREATE DATABASE ${databaseName}`);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== duplicateDatabase) throw error;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch (error) {
    if ((error as pg.DatabaseError).code === invalidCatalogName) return false;
    throw error;
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away in between is told by the query under way; unheard, it would end us.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
