/** The guards common to all verbs on another person's account. */
import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { type Actor, mayGrant, type Role } from '@saqbol/shared/accounts/roles.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { Problem } from '../platform/http/problem.ts';
import { activeAdministrators, findAccount, lockAccount } from './accounts.queries.ts';

/**
 * The account, if the actor may manage it. A coordinator sees the own unit's people; what lies
 * outside is as if there were none.
 * @throws Problem 404, 403, 409
 */
export async function managedAccount(tx: Scoped, actor: Actor, id: string): Promise<Account> {
  await lockAccount(tx, id);
  const account = await visibleAccount(tx, actor, id);
  if (account.id === actor.userId) throw new Problem('account/own-account');
  if (!mayGrant(actor, account.role, account.unitId)) throw new Problem('account/above-own-rights');
  return account;
}

/** @throws Problem 404 */
export async function visibleAccount(tx: Scoped, actor: Actor, id: string): Promise<Account> {
  const account = await findAccount(tx, id);
  if (!account) throw new Problem('entity/not-found');
  if (actor.role === 'coordinator' && account.unitId !== actor.unitId)
    throw new Problem('entity/not-found');
  return account;
}

/** @throws Problem 409 when nobody would be left to administer */
export async function keepAnAdministrator(tx: Scoped, leaving: Account): Promise<void> {
  if (leaving.role !== 'administrator' || leaving.status !== 'active') return;
  const others = (await activeAdministrators(tx)).filter((id) => id !== leaving.id);
  if (others.length === 0) throw new Problem('account/last-administrator');
}

/** The districts of an officer belong to the own unit; other roles have none. */
export function checkDistricts(
  role: Role,
  unitId: string,
  districtIds: readonly string[],
  districtUnit: (id: string) => string | undefined,
): void {
  districtIds.forEach((id, index) => {
    if (role !== 'officer' || districtUnit(id) !== unitId) {
      throw new Problem('request/invalid', {
        errors: [{ pointer: `/districtIds/${index}`, code: 'district-foreign' }],
      });
    }
  });
}
