import type { View, ViewInput } from '@saqbol/shared/views/view.schema.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface StoredView extends View {
  readonly contentHash: Buffer;
  readonly deletedAt: string | null;
}

const columns = sql`
  v.id, v.name, v.search, v.is_default, v.created_at, v.updated_at, v.version`;

/** The views of a person, in the order of the Kazakh alphabet. */
export async function selectViews(tx: Scoped, userId: string): Promise<View[]> {
  const { rows } = await sql<View>`
    select ${columns} from views v where v.user_id = ${userId} and v.deleted_at is null
    order by v.name collate "kk-x-icu", v.id`.execute(tx);
  return rows;
}

/** A view of this person, deleted ones too, locked to the end of the transaction; or null. */
export async function findView(tx: Scoped, userId: string, id: string): Promise<StoredView | null> {
  const { rows } = await sql<StoredView>`
    select ${columns}, v.content_hash, v.deleted_at from views v
    where v.id = ${id} and v.user_id = ${userId} for update`.execute(tx);
  return rows[0] ?? null;
}

/** Holds the person's views, so that two devices neither exceed the limit nor make two defaults. */
export async function holdViews(tx: Scoped, userId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`views ${userId}`}, 732))`.execute(tx);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from views where user_id = ${userId} and deleted_at is null`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** @throws unique violation 23505 when the id is another person's */
export async function insertView(
  tx: Scoped,
  one: ViewInput & { userId: string; contentHash: Buffer; now: string },
): Promise<void> {
  const { now, search, ...row } = one;
  await tx
    .insertInto('views')
    .values({ ...row, search: JSON.stringify(search), createdAt: now, updatedAt: now })
    .execute();
}

export async function updateView(
  tx: Scoped,
  id: string,
  { search, ...rest }: Partial<Omit<ViewInput, 'id'>> & { deletedAt?: string | null },
  now: string,
): Promise<void> {
  await tx
    .updateTable('views')
    .set({
      ...rest,
      ...(search && { search: JSON.stringify(search) }),
      updatedAt: now,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

/** One default at most: the former one gives way to this one. */
export async function clearDefault(
  tx: Scoped,
  userId: string,
  now: string,
  exceptId: string | null = null,
): Promise<void> {
  await sql`
    update views set is_default = false, updated_at = ${now}, version = version + 1
    where user_id = ${userId} and is_default and deleted_at is null and id is distinct from ${exceptId}::uuid`.execute(
    tx,
  );
}
