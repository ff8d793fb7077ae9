import type { FilePurpose } from '@saqbol/shared/files/file.codes.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

const columns = sql`
  id, unit_id, purpose, name, type, size, sha256, details -> 'signature' as signature, created_by, created_at, retired_at`;

/** One file of the unit, or null. */
export async function findFile(tx: Scoped, unitId: string, id: string): Promise<StoredFile | null> {
  const { rows } = await sql<StoredFile>`
    select ${columns} from files where id = ${id} and unit_id = ${unitId}`.execute(tx);
  return rows[0] ?? null;
}

/** True for a file of the unit for this purpose. */
export async function hasFile(
  tx: Scoped,
  unitId: string,
  purpose: FilePurpose,
  id: string,
): Promise<boolean> {
  const file = await findFile(tx, unitId, id);
  return file?.purpose === purpose;
}

interface FileFilter {
  readonly purpose?: FilePurpose | undefined;
  readonly inUse?: 'yes' | undefined;
}

/** A page of the unit's files, newest first. */
export async function selectFiles(
  tx: Scoped,
  unitId: string,
  { purpose, inUse }: FileFilter,
  after: readonly [string, string] | null,
  limit: number,
): Promise<{ rows: (StoredFile & { place: string })[]; total: number }> {
  const where = [sql`unit_id = ${unitId}`];
  if (purpose) where.push(sql`purpose = ${purpose}`);
  if (inUse) where.push(sql`retired_at is null`);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from files where ${sql.join(where, sql` and `)}`.execute(tx);
  if (after) where.push(sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]})`);
  const { rows } = await sql<StoredFile & { place: string }>`
    select ${columns}, created_at::text as place from files where ${sql.join(where, sql` and `)}
    order by created_at desc, id desc limit ${limit}`.execute(tx);
  return { rows, total: counted[0]?.total ?? 0 };
}

/** The letterhead that the unit's letters come on; null where there is none. */
export async function findLetterhead(tx: Scoped, unitId: string): Promise<StoredFile | null> {
  const { rows } = await sql<StoredFile>`
    select ${columns} from files
    where unit_id = ${unitId} and purpose = 'letterhead' and retired_at is null`.execute(tx);
  return rows[0] ?? null;
}

/** Contents of these files of the unit by their hashes, in the order of their ids. */
export async function selectHashes(
  tx: Scoped,
  unitId: string,
  ids: readonly string[],
): Promise<{ id: string; sha256: string }[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; sha256: string }>`
    select id, sha256 from files where unit_id = ${unitId} and id = any (${[...ids]}::text[])
    order by id collate "C"`.execute(tx);
  return rows;
}

/** Holds the files of the unit to the end of the transaction: their room is counted, then taken. */
export async function lockFilesOf(tx: Scoped, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`files ${unitId}`}, 732))`.execute(tx);
}

/** Bytes of all files of the unit. */
export async function sumFileSizes(tx: Scoped, unitId: string): Promise<number> {
  const { rows } = await sql<{ sum: number }>`
    select coalesce(sum(size), 0)::bigint as sum from files where unit_id = ${unitId}`.execute(tx);
  return Number(rows[0]?.sum ?? 0);
}

/** @throws unique violation 23505: another unit's file has the id */
export async function insertFile(
  tx: Scoped,
  { signature, retiredAt: _, ...file }: StoredFile,
): Promise<void> {
  const details = JSON.stringify(signature ? { signature } : {});
  await tx
    .insertInto('files')
    .values({ ...file, details })
    .execute();
}

/** Takes the unit's letterhead out of use, where there is one. */
export async function retireLetterhead(
  tx: Scoped,
  unitId: string,
  by: string,
  now: string,
): Promise<void> {
  await tx
    .updateTable('files')
    .set({ retiredAt: now, retiredBy: by })
    .where('unitId', '=', unitId)
    .where('purpose', '=', 'letterhead')
    .where('retiredAt', 'is', null)
    .execute();
}
