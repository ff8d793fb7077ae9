import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import type { Actor, Role } from '@saqbol/shared/accounts/roles.ts';
import { sql } from 'kysely';
import type pg from 'pg';
import { instantText } from '../platform/clock.ts';
import type { Scoped } from '../platform/database/scope.ts';

/** The actor of a live session token, with rights as they are now. One round trip, prepared. */
export async function findActor(pool: pg.Pool, token: string): Promise<Actor | null> {
  const { rows } = await pool.query({
    name: 'find-actor',
    text: `select a.user_id as "userId", a.role, a.unit_id as "unitId", a.district_ids as "districtIds"
      from sessions s join accounts a on a.user_id = s.user_id
      where s.token = $1 and s.expires_at > clock_timestamp() and a.status = 'active'`,
    values: [token],
  });
  return (rows[0] as Actor | undefined) ?? null;
}

function accountColumns(tx: Scoped) {
  return tx
    .selectFrom('accounts as a')
    .innerJoin('users as u', 'u.id', 'a.userId')
    .select([
      'a.userId as id',
      'u.name',
      'u.email',
      'a.role',
      'a.unitId',
      'a.districtIds',
      'a.department',
      'a.language',
      'a.status',
      'a.synthetic',
      'a.lastSeenAt',
      'a.createdAt',
      'a.version',
    ]);
}

/** Held to the end of the transaction: of two who change an account at once, the second sees the first. */
export async function lockAccount(tx: Scoped, id: string): Promise<void> {
  await tx.selectFrom('accounts').select('userId').where('userId', '=', id).forUpdate().execute();
}

export async function findAccount(tx: Scoped, id: string): Promise<Account | null> {
  const row = await accountColumns(tx).where('a.userId', '=', id).executeTakeFirst();
  return (row as Account | undefined) ?? null;
}

/** Names in the order of the Kazakh alphabet, whatever the database's own. */
const byName = sql<string>`u.name collate "kk-x-icu"`;

/** Accounts of one unit, or of all for null, by name. */
export async function selectAccounts(
  tx: Scoped,
  filter: {
    unitId: string | null;
    role?: string;
    status?: string;
    q?: string;
    /** Name and id of the last account seen. */
    after: readonly [string, string] | null;
    limit: number;
  },
): Promise<{ items: Account[]; total: number }> {
  let query = accountColumns(tx);
  if (filter.unitId) query = query.where('a.unitId', '=', filter.unitId);
  if (filter.role) query = query.where('a.role', '=', filter.role);
  if (filter.status) query = query.where('a.status', '=', filter.status);
  if (filter.q) {
    const like = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((w) => w.or([w('u.name', 'ilike', like), w('u.email', 'ilike', like)]));
  }
  const { total } = await query
    .clearSelect()
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  if (filter.after) {
    const [name, id] = filter.after;
    query = query.where(sql<boolean>`(${byName}, a.user_id) > (${name}, ${id})`);
  }
  const items = await query.orderBy(byName).orderBy('a.userId').limit(filter.limit).execute();
  return { items: items as Account[], total };
}

interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly unitId: string;
  readonly districtIds: readonly string[];
  readonly department: string | null;
  readonly language: string;
  readonly status: 'invited' | 'active';
  readonly createdAt: string;
}

/** False when the address has an account already, also one made at this very moment. */
export async function insertAccount(tx: Scoped, given: NewAccount): Promise<boolean> {
  const user = await tx
    .insertInto('users')
    .values({
      id: given.id,
      name: given.name,
      email: given.email,
      emailVerified: given.status === 'active',
    })
    .onConflict((clash) => clash.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!user) return false;
  await tx
    .insertInto('accounts')
    .values({
      userId: given.id,
      role: given.role,
      unitId: given.unitId,
      districtIds: [...given.districtIds],
      department: given.department,
      language: given.language,
      status: given.status,
      createdAt: given.createdAt,
    })
    .execute();
  return true;
}

interface AccountChange {
  readonly role?: string;
  readonly districtIds?: readonly string[];
  readonly department?: string | null;
  readonly status?: 'invited' | 'active' | 'disabled';
  readonly language?: string;
}

export async function updateAccount(tx: Scoped, id: string, change: AccountChange): Promise<void> {
  const { districtIds, ...rest } = change;
  await tx
    .updateTable('accounts')
    .set({
      ...rest,
      ...(districtIds && { districtIds: [...districtIds] }),
      version: sql`version + 1`,
    })
    .where('userId', '=', id)
    .execute();
}

/** True when the person has set a password. */
export async function hasCredential(tx: Scoped, userId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('credentials')
    .select('id')
    .where('userId', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function endSessions(tx: Scoped, userId: string): Promise<void> {
  await tx.deleteFrom('sessions').where('userId', '=', userId).execute();
}

/** Locks all administrators, so that two of them cannot disable each other at once. */
export async function activeAdministrators(tx: Scoped): Promise<string[]> {
  const rows = await tx
    .selectFrom('accounts')
    .select('userId')
    .where('role', '=', 'administrator')
    .where('status', '=', 'active')
    .orderBy('userId')
    .forUpdate()
    .execute();
  return rows.map((row) => row.userId);
}

export async function setCredential(
  tx: Scoped,
  userId: string,
  id: string,
  hash: string,
): Promise<void> {
  await tx
    .deleteFrom('credentials')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute();
  await tx
    .insertInto('credentials')
    .values({ id, userId, accountId: userId, providerId: 'credential', password: hash })
    .execute();
}

export async function activateAccount(tx: Scoped, userId: string, name: string): Promise<void> {
  await tx
    .updateTable('users')
    .set({ name, emailVerified: true })
    .where('id', '=', userId)
    .execute();
  await updateAccount(tx, userId, { status: 'active' });
}

export interface SignInAccount {
  readonly userId: string;
  readonly unitId: string;
  readonly role: string;
}

export async function findSignInAccount(tx: Scoped, email: string): Promise<SignInAccount | null> {
  const row = await tx
    .selectFrom('users as u')
    .innerJoin('accounts as a', 'a.userId', 'u.id')
    .select(['a.userId', 'a.unitId', 'a.role'])
    .where('u.email', '=', email)
    .executeTakeFirst();
  return row ?? null;
}

/** Sign-ins and refusals stand in the chain of the account's unit; unknown addresses in the Committee's. */
export async function noteSignIn(
  tx: Scoped,
  verb: string,
  account: SignInAccount | null,
  now: Date,
): Promise<void> {
  await sql`select audit_append(${account?.unitId ?? 'KZ-COM'}, ${instantText(now)}, ${account?.userId ?? null}, null,
    ${account?.role ?? null}, ${verb}, 'account', ${account?.userId ?? null}, 'screen', '{}')`.execute(
    tx,
  );
}

/** The last sign-in, by the domain's clock: it is shown beside the domain's dates. */
export async function touchAccount(tx: Scoped, userId: string, now: Date): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ lastSeenAt: instantText(now) })
    .where('userId', '=', userId)
    .execute();
}

export async function selectDemoAccounts(tx: Scoped) {
  return tx
    .selectFrom('accounts as a')
    .innerJoin('users as u', 'u.id', 'a.userId')
    .select(['u.name', 'u.email', 'a.role', 'a.unitId', 'a.districtIds', 'a.featured'])
    .where('a.synthetic', '=', true)
    .where('a.status', '=', 'active')
    .orderBy(sql`a.featured nulls last`)
    .orderBy('u.email')
    .execute();
}
