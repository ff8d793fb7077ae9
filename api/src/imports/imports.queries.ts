import { exactCountLimit } from '@saqbol/shared/contract/paging.ts';
import type { Issue } from '@saqbol/shared/imports/gather-entries.ts';
import { keptDays } from '@saqbol/shared/imports/import.limits.ts';
import type { ImportCounts, ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import type { LineChange } from '@saqbol/shared/imports/line-changes.ts';
import type { Outcome } from '@saqbol/shared/imports/plan-import.ts';
import type { ImportTable, TableLine } from '@saqbol/shared/imports/read-table.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** What is kept of an import beside what is answered. */
export interface StoredImport extends ImportRecord {
  readonly letters: ImportTable['letters'];
  readonly planDigest: string;
  readonly factsDigest: string;
}

const columns = sql`
  i.id, i.campaign_id, i.unit_id, i.file_name, i.size, i.sha256, i.state, i.counts, i.taken, i.created_by,
  coalesce(u.name, '') as created_by_name, i.created_at, i.committed_at,
  i.created_at + make_interval(days => ${sql.lit(keptDays)}) as kept_until, i.is_kept, i.letters, i.plan_digest, i.facts_digest`;

/** One import in the scope of the transaction, or null. */
export async function findImport(tx: Scoped, id: string): Promise<StoredImport | null> {
  const { rows } = await sql<StoredImport>`
    select ${columns} from imports i left join users u on u.id = i.created_by where i.id = ${id}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Newest first, after a place. */
export async function selectImports(
  tx: Scoped,
  filter: {
    readonly unitId: string;
    readonly campaignId?: string | undefined;
    readonly after: readonly [string, string] | null;
    readonly limit: number;
  },
): Promise<{ items: StoredImport[]; total: number }> {
  const own = [sql`i.unit_id = ${filter.unitId}`];
  if (filter.campaignId) own.push(sql`i.campaign_id = ${filter.campaignId}`);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from (select from imports i where ${sql.join(own, sql` and `)} limit ${exactCountLimit + 1}) c`.execute(
    tx,
  );
  if (filter.after)
    own.push(
      sql`(i.created_at, i.id) < (${filter.after[0]}::timestamptz, ${filter.after[1]}::uuid)`,
    );
  const { rows: items } = await sql<StoredImport>`
    select ${columns} from imports i left join users u on u.id = i.created_by
    where ${sql.join(own, sql` and `)} order by i.created_at desc, i.id desc limit ${filter.limit}`.execute(
    tx,
  );
  return { items, total: counted[0]?.total ?? 0 };
}

export interface NewImport {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly counts: ImportCounts;
  readonly letters: ImportTable['letters'];
  readonly planDigest: string;
  readonly factsDigest: string;
  readonly createdBy: string;
  readonly createdAt: string;
}

/** @throws unique violation 23505 when the id stands outside the actor's sight */
export async function insertImport(tx: Scoped, one: NewImport, rows: string): Promise<void> {
  await sql`
    insert into imports (id, campaign_id, unit_id, file_name, size, sha256, counts, letters, plan_digest, facts_digest, created_by, created_at)
    values (${one.id}, ${one.campaignId}, ${one.unitId}, ${one.fileName}, ${one.size}, ${one.sha256},
      ${JSON.stringify(one.counts)}, ${JSON.stringify(one.letters)}, ${one.planDigest}, ${one.factsDigest}, ${one.createdBy}, ${one.createdAt})`.execute(
    tx,
  );
  await insertRows(tx, one, rows);
}

async function insertRows(
  tx: Scoped,
  { id, unitId }: Pick<NewImport, 'id' | 'unitId'>,
  rows: string,
): Promise<void> {
  await sql`
    insert into import_rows (import_id, unit_id, position, outcome, warned, activity_id, row_key, lines, issues, changes, facts, audit)
    select ${id}, ${unitId}, r.* from json_to_recordset(${rows}::json) as r (position int, outcome text, warned boolean,
      "activityId" uuid, "rowKey" text, lines json, issues json, changes json, facts json, audit text)`.execute(
    tx,
  );
}

/** A plan made anew takes the place of the former. */
export async function replacePlan(
  tx: Scoped,
  one: Pick<StoredImport, 'id' | 'unitId'>,
  plan: { readonly counts: ImportCounts; readonly digest: string; readonly rows: string },
  factsDigest: string,
): Promise<void> {
  const { numAffectedRows } = await sql`
    update imports set counts = ${JSON.stringify(plan.counts)}, plan_digest = ${plan.digest}, facts_digest = ${factsDigest}
    where id = ${one.id} and state = 'checked'`.execute(tx);
  if (numAffectedRows !== 1n) return;
  await sql`delete from import_rows where import_id = ${one.id}`.execute(tx);
  await insertRows(tx, one, plan.rows);
}

/** Rows of imports past their time; the imports themselves stay in the list. */
export async function sweepImports(tx: Scoped, now: string): Promise<void> {
  await sql`
    with old as (
      update imports set is_kept = false
      where is_kept and created_at < ${now}::timestamptz - make_interval(days => ${sql.lit(keptDays)}) returning id)
    delete from import_rows r using old where r.import_id = old.id`.execute(tx);
}

/** The lines of all entries of an import, as JSON in their order. */
export async function selectLines(tx: Scoped, importId: string): Promise<string> {
  const { rows } = await sql<{ lines: string }>`
    select coalesce('[' || string_agg(substr(lines::text, 2, length(lines::text) - 2), ',' order by position) || ']', '[]')
      as lines from import_rows where import_id = ${importId}`.execute(tx);
  return rows[0]?.lines ?? '[]';
}

export interface StoredRow {
  readonly position: number;
  readonly outcome: Outcome;
  readonly activityId: string | null;
  readonly lines: readonly TableLine[];
  readonly issues: readonly Issue[];
  readonly changes: readonly LineChange[];
}

interface RowFilter {
  readonly importId: string;
  readonly outcome?: Outcome | undefined;
  readonly warned?: boolean;
  readonly after: number | null;
  readonly limit: number;
}

/** Rows of an import in the order of the file. */
export async function selectRows(
  tx: Scoped,
  { importId, outcome, warned, after, limit }: RowFilter,
): Promise<{ items: StoredRow[]; total: number }> {
  const all: RawBuilder<unknown>[] = [sql`import_id = ${importId}`];
  if (outcome) all.push(sql`outcome = ${outcome}`);
  if (warned) all.push(sql`warned`);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from import_rows where ${sql.join(all, sql` and `)}`.execute(tx);
  if (after !== null) all.push(sql`position > ${after}`);
  const { rows: items } = await sql<StoredRow>`
    select position, outcome, activity_id, lines, issues, changes from import_rows
    where ${sql.join(all, sql` and `)} order by position limit ${limit}`.execute(tx);
  return { items, total: counted[0]?.total ?? 0 };
}
