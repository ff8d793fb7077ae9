/** What the entries and partnerships of units lack, for the to-do list of their replies. */
import type { Found } from '@saqbol/shared/replies/reply.lacks.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface UnitFindings {
  readonly unitId: string;
  readonly unconfirmed: Found;
  readonly queried: Found;
  readonly unexplained: Found;
  readonly sourceNotNamed: Found;
  readonly withoutMemorandum: Found;
}

/** How much is wanted: ids and whole counts of one reply, or only whether there is anything. */
export interface Depth {
  readonly ids: number;
  readonly count: number;
}

/** Counts beyond this are told as this: nobody reads on. */
const countLimit = 10_000;
export const wholeDepth: Depth = { ids: 50, count: countLimit };
/** For the board of 24: one probe of an index each. */
export const boardDepth: Depth = { ids: 0, count: 1 };

/** Findings by unit. */
export async function selectFindings(
  tx: Scoped,
  campaignId: string,
  unitIds: readonly string[],
  depth: Depth,
): Promise<UnitFindings[]> {
  const ofUnit = sql`a.campaign_id = ${campaignId} and a.unit_id = u and a.deleted_at is null`;
  const entries = (condition: RawBuilder<unknown>) =>
    found(sql`select a.id from activities a where ${ofUnit} and ${condition}`, depth);
  const withIds = depth.ids > 0;
  const { rows } = await sql<UnitFindings>`
    select u as unit_id,
      ${entries(sql`a.status = 'held' and a.review = 'new' and a.counted`)} as unconfirmed,
      ${entries(sql`a.status = 'held' and a.review = 'queried'`)} as queried,
      ${entries(sql`a.counted and a.flags @> '[{"reason": null}]'`)} as unexplained,
      ${withIds ? entries(sql`a.counted and is_publication(a.kind) and a.source_named is distinct from true`) : nothing} as source_not_named,
      ${found(
        sql`select p.id from partnerships p where p.campaign_id = ${campaignId} and p.unit_id = u and p.deleted_at is null
          and p.status in ('agreed', 'active', 'completed') and (p.document_no is null or p.document_on is null)`,
        depth,
      )} as without_memorandum
    from unnest(${[...unitIds]}::text[]) u`.execute(tx);
  return rows;
}

const nothing = sql`json_build_object('count', 0, 'ids', '[]'::json)`;

function found(ids: RawBuilder<unknown>, depth: Depth): RawBuilder<unknown> {
  return sql`(
    select json_build_object('count', count(*), 'ids', coalesce(to_json((array_agg(f.id::text order by f.id))[1:${sql.lit(depth.ids)}]), '[]'::json))
    from (${ids} limit ${sql.lit(depth.count)}) f)`;
}
