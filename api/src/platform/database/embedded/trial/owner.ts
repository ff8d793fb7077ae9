/**
 * A program that owns an embedded PostgreSQL, for trials that kill it or run it under another user:
 * started by start-owner.ts, options as JSON in its argument, orders and answers over IPC.
 */
import pg from 'pg';
import { EmbeddedPostgresError } from '../embedded-postgres.errors.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../start-embedded-postgres.ts';
import type { Answer, Order } from './start-owner.ts';

const options = JSON.parse(process.argv[2] ?? '{}');
const lines: string[] = [];
let postgres: EmbeddedPostgres;
let writing = false;
const acknowledged: number[] = [];

try {
  postgres = await startEmbeddedPostgres({ ...options, log: (line) => lines.push(line) });
  answer({ started: describe() });
} catch (error) {
  const problem = error instanceof EmbeddedPostgresError ? error.problem : null;
  answer({ failed: { problem, message: (error as Error).message } });
  process.disconnect?.();
}
process.on('disconnect', () => process.exit());
process.on('message', async (order: Order) => {
  if (order.query !== undefined) answer({ rows: await query(order.query) });
  if (order.describe) answer({ started: describe() });
  if (order.write === 'start') write();
  if (order.write === 'end') {
    writing = false;
    answer({ acknowledged });
  }
  if (order.stop) {
    await postgres.stop();
    answer({ stopped: true });
    process.disconnect?.();
  }
});

function answer(message: Answer): void {
  process.send?.(message);
}

function describe() {
  const { url, socketDir, placeDir, pid } = postgres;
  return { url, socketDir, placeDir, pid, lines };
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Commits one number after the other; after a broken connection it goes on with the next one. */
async function write(): Promise<void> {
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
  pool.on('error', () => undefined); // a killed server: the insert under way tells it as well
  writing = true;
  for (let number = 1; writing; number += 1) {
    try {
      await pool.query('INSERT INTO entries VALUES ($1)', [number]);
      acknowledged.push(number);
      answer({ committed: number });
    } catch (error) {
      const lost = error instanceof Error;
      if (!lost) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  await pool.end();
}
