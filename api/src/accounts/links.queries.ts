/** One-purpose links by the hash of their token. They live in real time. */
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface LinkRow {
  readonly id: string;
  readonly purpose: 'invitation' | 'password-reset';
  readonly userId: string;
  readonly expiresAt: string;
}

/** Ends the links of a person that are not used yet. */
export async function revokeLinks(tx: Scoped, userId: string, at: string): Promise<void> {
  await tx
    .updateTable('links')
    .set({ revokedAt: at })
    .where('userId', '=', userId)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute();
}

/** Links that the person asked for within the last hour, by real time. */
export async function countOwnRequests(tx: Scoped, userId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('links')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('userId', '=', userId)
    .where('createdBy', 'is', null)
    .where('createdAt', '>', sql<string>`clock_timestamp() - interval '1 hour'`)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertLink(
  tx: Scoped,
  link: LinkRow & { tokenHash: Buffer; createdBy: string | null; createdAt: string },
): Promise<void> {
  await revokeLinks(tx, link.userId, link.createdAt);
  await tx.insertInto('links').values(link).execute();
}

/** A link that may still be used, locked against a second use. */
export async function findLink(
  tx: Scoped,
  tokenHash: Buffer,
  lock: boolean,
): Promise<LinkRow | null> {
  let query = tx
    .selectFrom('links')
    .select(['id', 'purpose', 'userId', 'expiresAt'])
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', sql<string>`clock_timestamp()`);
  if (lock) query = query.forUpdate();
  return ((await query.executeTakeFirst()) as LinkRow | undefined) ?? null;
}

export async function spendLink(tx: Scoped, id: string): Promise<void> {
  await tx
    .updateTable('links')
    .set({ usedAt: sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}
