import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

interface HistoryRow {
  readonly at: string;
  readonly by: string;
  readonly verb: string;
  readonly way: string;
  readonly changes: string;
}

/** The history of one record, newest first: who, what, by which way, old and new. */
export async function selectHistory(tx: Scoped, chain: string, entityId: string) {
  const { rows } = await sql<HistoryRow>`
    select e.at, coalesce(u.name, '') as by, e.verb, e.way, e.changes
    from audit_entries e left join users u on u.id = e.actor_id
    where e.chain = ${chain} and e.entity_id = ${entityId} order by e.position desc limit 200`.execute(
    tx,
  );
  return rows.map(({ changes, ...row }) => ({
    ...row,
    changes: Object.entries(JSON.parse(changes) as Record<string, [unknown, unknown]>).map(
      ([field, [old, now]]) => ({
        field,
        old,
        new: now,
      }),
    ),
  }));
}

export interface AuditRow {
  readonly chain: string;
  readonly position: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly role: string | null;
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly way: string;
  readonly hash: string;
}

interface AuditFilter {
  readonly chain?: string;
  readonly verb?: string;
  readonly actorId?: string;
  readonly entityId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A page of the audit, newest first, without the texts of changes. `from` and `to` are days in Astana. */
export async function selectAudit(
  tx: Scoped,
  filter: AuditFilter,
  after: readonly [string, string, string] | null,
  limit: number,
): Promise<{ rows: AuditRow[]; total: number }> {
  const where = [sql`true`];
  if (filter.chain) where.push(sql`e.chain = ${filter.chain}`);
  if (filter.verb) where.push(sql`e.verb = ${filter.verb}`);
  if (filter.actorId) where.push(sql`e.actor_id = ${filter.actorId}`);
  if (filter.entityId) where.push(sql`e.entity_id = ${filter.entityId}`);
  if (filter.from) where.push(sql`e.at >= (${filter.from}::date)::timestamp at time zone '-05:00'`);
  if (filter.to) where.push(sql`e.at < (${filter.to}::date + 1)::timestamp at time zone '-05:00'`);
  const count = await sql<{ total: number }>`
    select count(*)::int as total from (select from audit_entries e where ${sql.join(where, sql` and `)} limit 10001) counted`.execute(
    tx,
  );
  if (after) {
    where.push(
      sql`(e.at, e.chain, e.position) < (${after[0]}::timestamptz, ${after[1]}, ${after[2]}::bigint)`,
    );
  }
  const { rows } = await sql<AuditRow>`
    select e.chain, e.position, e.at, e.actor_id, u.name as actor_name, e.role, e.verb, e.entity, e.entity_id, e.way,
      encode(e.hash, 'hex') as hash
    from audit_entries e left join users u on u.id = e.actor_id where ${sql.join(where, sql` and `)}
    order by e.at desc, e.chain desc, e.position desc limit ${limit}`.execute(tx);
  return { rows, total: count.rows[0]?.total ?? 0 };
}
