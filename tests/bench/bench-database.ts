/** The database of the benchmarks: an embedded one of its own with the durability of production. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reconcileCampaign } from '@saqbol/api/figures/reconcile-figures.ts';
import { type Connection, connectOwner } from '@saqbol/api/platform/database/database.ts';
import { startEmbeddedPostgres } from '@saqbol/api/platform/database/embedded/start-embedded-postgres.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { prepareInstallation } from '@saqbol/api/seed/prepare-installation.ts';
import { firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { sql } from 'kysely';
import { insertTestActors } from '../helpers/test-actors.queries.ts';
import { countDifferences, fillCells, keepCells } from './bench-cells.queries.ts';
import { fillAudit, insertEntries, insertOfficers } from './bench-entries.queries.ts';

export interface BenchDatabase {
  readonly url: string;
  readonly owner: Connection;
  /** Of the server's first process. */
  readonly pid: number;
  /** Brings it to so many entries. */
  grow(entries: number): Promise<void>;
  stop(): Promise<void>;
}

/** Entries by which the fast way of filling is checked against the triggers. */
const sample = 2000;

/**
 * @param keepIn a folder in which the database stays for another run; null: thrown away at the end
 */
export async function startBenchDatabase(
  keepIn: string | null,
  say: (line: string) => void,
): Promise<BenchDatabase> {
  const dir = keepIn ?? mkdtempSync(join(tmpdir(), 'saqbol-bench-'));
  const isNew = !existsSync(dir) || keepIn === null;
  if (keepIn) mkdirSync(keepIn, { recursive: true });
  const server = await startEmbeddedPostgres({
    dataDir: dir,
    profile: 'durable',
    log: () => undefined,
  });
  const owner = connectOwner(server.url, 4);
  await prepareInstallation(owner, 'production', new Date());
  if (isNew) {
    await withScope(owner.db, 'system', 'write', insertTestActors);
    await withScope(owner.db, 'system', 'write', insertOfficers);
    await checkFilling(owner, say);
  }
  return {
    url: server.url,
    owner,
    pid: server.pid,
    grow: (entries) => grow(owner, entries, say),
    async stop() {
      await owner.close();
      await server.stop();
      if (keepIn === null) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The entries once through the triggers, then their cells by the grouped statement: they must be equal. */
async function checkFilling(owner: Connection, say: (line: string) => void): Promise<void> {
  const differing = await owner.db.connection().execute(async (tx) => {
    await insertEntries(tx, firstCampaignId, 0, sample);
    await sql`select compact_figures()`.execute(tx);
    await keepCells(tx);
    await tx.transaction().execute(fillCells);
    return countDifferences(tx);
  });
  const recounted = await withScope(owner.db, 'system', 'read', (tx) =>
    reconcileCampaign(tx, firstCampaignId),
  );
  if (differing !== 0 || recounted.differing.length > 0) {
    throw new Error(
      `the grouped statement makes other cells than the triggers: ${differing} differ, ${recounted.differing.slice(0, 5)}`,
    );
  }
  say(
    `cells of ${sample} entries: those of the triggers, of one grouped statement and of the recount are equal`,
  );
}

async function grow(
  owner: Connection,
  entries: number,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  await owner.db.connection().execute(async (db) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from activities`.execute(db);
    const there = rows[0]?.n ?? 0;
    if (there >= entries) return;
    await sql`set session_replication_role = replica`.execute(db);
    await insertEntries(db, firstCampaignId, there, entries);
    await db.transaction().execute(fillCells);
    await db.transaction().execute(fillAudit);
    await sql`set session_replication_role = origin`.execute(db);
    for (const table of [
      'activities',
      'reach_entries',
      'figure_days',
      'figure_totals',
      'figure_deltas',
      'audit_entries',
    ])
      await sql`vacuum analyze ${sql.table(table)}`.execute(db);
    await sql`checkpoint`.execute(db);
  });
  say(`${entries} entries made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
