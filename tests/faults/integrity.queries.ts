import type { Scoped } from '@saqbol/api/platform/database/scope.ts';
import { sql } from 'kysely';

export interface StoredEntry {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly reach: Readonly<Record<string, number>>;
  /** Lines of the audit about it. */
  readonly created: number;
  readonly edited: number;
}

/** Every entry with its reach and the number of its audit lines. */
export async function selectStored(tx: Scoped): Promise<StoredEntry[]> {
  const { rows } = await sql<StoredEntry>`
    select a.id, a.version, a.title,
      coalesce((select json_object_agg(r.id, r.count) from reach_entries r where r.activity_id = a.id), '{}'::json) as reach,
      (select count(*)::int from audit_entries e where e.entity_id = a.id::text and e.verb = 'activity.create') as created,
      (select count(*)::int from audit_entries e where e.entity_id = a.id::text and e.verb = 'activity.edit') as edited
    from activities a`.execute(tx);
  return rows;
}

/** Audit lines about entries that do not exist. */
export async function countOrphanLines(tx: Scoped): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from audit_entries e where e.entity = 'activity'
      and not exists (select from activities a where a.id::text = e.entity_id)`.execute(tx);
  return rows[0]?.n ?? -1;
}

/** A process of the server that serves a request's connection. */
export async function findBackend(tx: Scoped): Promise<number | null> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where application_name = 'saqbol requests' order by state_change desc limit 1`.execute(
    tx,
  );
  return rows[0]?.pid ?? null;
}
