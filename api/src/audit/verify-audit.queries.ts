import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface ChainHead {
  readonly chain: string;
  /** Of the last entry, as the head says; null: entries without a head. */
  readonly position: number | null;
  readonly hash: Buffer | null;
}

/** All chains, also those of which only entries or only a head is left. Reads as the owner. */
export async function selectChains(tx: Scoped): Promise<ChainHead[]> {
  // Chains of entries by index: one probe a chain, whatever the number of entries.
  const { rows } = await sql<ChainHead>`
    with recursive chains as (
      select min(chain) as chain from audit_entries
      union all select (select min(e.chain) from audit_entries e where e.chain > c.chain) from chains c where c.chain is not null)
    select coalesce(h.chain, c.chain) as chain, h.position, h.hash
    from (select chain from chains where chain is not null) c full join audit_heads h on h.chain = c.chain
    order by 1`.execute(tx);
  return rows;
}

export interface ChainedEntry {
  readonly position: number;
  readonly previous: Buffer;
  readonly hash: Buffer;
  /** The canonical text, of which the hash is made. */
  readonly text: string;
}

/**
 * The next entries of a chain. Its canonical text is spelled out here and not taken from the
 * database's own function, which whoever falsifies entries could change as well.
 */
export async function selectChained(
  tx: Scoped,
  chain: string,
  after: number,
  limit: number,
): Promise<ChainedEntry[]> {
  const instant = (column: 'at' | 'recorded_at') =>
    sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const { rows } = await sql<ChainedEntry>`
    select position, previous, hash, concat_ws(E'\\x1f', chain, position::text, ${instant('at')}, ${instant('recorded_at')},
      coalesce(actor_id, ''), coalesce(acting_for, ''), coalesce(role, ''), verb, entity, coalesce(entity_id, ''), way, changes) as text
    from audit_entries where chain = ${chain} and position > ${after} order by position limit ${limit}`.execute(
    tx,
  );
  return rows;
}
