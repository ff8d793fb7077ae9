/**
 * One real PostgreSQL for a whole test run, and a migrated template of which each test file gets a
 * copy of its own. vitest calls `setup` once a project: the server is shared among them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOwner } from '@saqbol/api/platform/database/database.ts';
import { startEmbeddedPostgres } from '@saqbol/api/platform/database/embedded/start-embedded-postgres.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { prepareInstallation } from '@saqbol/api/seed/prepare-installation.ts';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { insertTestActors } from './test-actors.queries.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the server; its database is the template's neighbour. */
    readonly clusterUrl: string;
  }
}

interface Cluster {
  readonly url: string;
  stop(): Promise<void>;
}

const shared = globalThis as typeof globalThis & {
  saqbolCluster?: { users: number; cluster: Promise<Cluster> };
};
export const templateName = 'saqbol_template';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.saqbolCluster ??= { users: 0, cluster: startCluster() };
  const held = shared.saqbolCluster;
  held.users++;
  const cluster = await held.cluster;
  project.provide('clusterUrl', cluster.url);
  return async () => {
    held.users--;
    if (held.users > 0) return;
    delete shared.saqbolCluster;
    await cluster.stop();
  };
}

async function startCluster(): Promise<Cluster> {
  const dir = await mkdtemp(join(tmpdir(), 'saqbol-test-'));
  const server = await startEmbeddedPostgres({
    dataDir: dir,
    profile: 'test',
    log: () => undefined,
  });
  await makeTemplate(server.url);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** An installation of production with the first letter and the named people, nothing logged yet. */
async function makeTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  const owner = connectOwner(databaseUrl(url, templateName), 1);
  await prepareInstallation(owner, 'production', new Date());
  await withScope(owner.db, 'system', 'write', insertTestActors);
  await owner.close();
}

/** The address of another database of the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
