import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { databaseUrl } from '../../../tests/helpers/database-cluster.ts';
import { type Connection, connectOwner } from '../platform/database/database.ts';
import { withScope } from '../platform/database/scope.ts';
import { prepareInstallation, WrongModeError } from './prepare-installation.ts';

const real = new Date('2026-11-24T10:00:00Z');

async function emptyDatabase(): Promise<Connection> {
  const url = inject('clusterUrl');
  const name = `prepare_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return connectOwner(databaseUrl(url, name), 2);
}

function countOf(
  owner: Connection,
  table:
    | 'replyVersions'
    | 'accounts'
    | 'activities'
    | 'campaigns'
    | 'units'
    | 'districts'
    | 'organisations',
): Promise<number> {
  return withScope(owner.db, 'system', 'read', async (tx) => {
    const row = await tx
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return row.n;
  });
}

describe('a demo', () => {
  let owner: Connection;
  beforeAll(async () => {
    owner = await emptyDatabase();
  });
  afterAll(() => owner.close());

  test('begins at 09:00 in Astana of 10 March 2026 and runs on from there over restarts', async () => {
    const first = await prepareInstallation(owner, 'demo', real);
    expect(new Date(real.getTime() + first.clockOffset).toISOString()).toBe(
      '2026-03-10T04:00:00.000Z',
    );
    const nextDay = new Date(real.getTime() + 86_400_000);
    expect((await prepareInstallation(owner, 'demo', nextDay)).clockOffset).toBe(first.clockOffset);
  });

  test('holds the registers, two campaigns and synthetic entries, once however often it starts', async () => {
    const before = await countOf(owner, 'activities');
    await prepareInstallation(owner, 'demo', real);
    expect(await countOf(owner, 'activities')).toBe(before);
    expect(before).toBeGreaterThan(400);
    expect(await countOf(owner, 'campaigns')).toBe(2);
    // 24 and one more of the closed letter, seven and one more of the open one.
    expect(await countOf(owner, 'replyVersions')).toBe(33);
    expect(await countOf(owner, 'units')).toBe(25);
    expect(await countOf(owner, 'districts')).toBe(228);
    expect(await countOf(owner, 'organisations')).toBe(39);
  });

  test('is never opened as production, so that no open account is reachable there', async () => {
    await expect(prepareInstallation(owner, 'production', real)).rejects.toThrow(WrongModeError);
  });
});

describe('production', () => {
  test('begins with the letter, the real clock, no accounts and no synthetic data, and is never opened as a demo', async () => {
    const owner = await emptyDatabase();
    try {
      expect(await prepareInstallation(owner, 'production', real)).toEqual({
        clockOffset: 0,
        demoStartedAt: null,
      });
      expect(await countOf(owner, 'accounts')).toBe(0);
      expect(await countOf(owner, 'activities')).toBe(0);
      expect(await countOf(owner, 'campaigns')).toBe(1);
      await expect(prepareInstallation(owner, 'demo', real)).rejects.toThrow(WrongModeError);
    } finally {
      await owner.close();
    }
  });
});
