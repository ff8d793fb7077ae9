import { editAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { mayGrant, rolesIn } from '@saqbol/shared/accounts/roles.ts';
import { changesOf } from '../audit/changes-of.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { endSessions, findAccount, updateAccount } from './accounts.queries.ts';
import { checkDistricts, keepAnAdministrator, managedAccount } from './manage-account.ts';

/** Who may: a coordinator for officers of the own unit, an administrator for anybody but oneself. */
export const editAccountHandler = handle(editAccount, async (call) => {
  const { tx, actor, params, body, expectedVersion, audit } = call;
  const before = await managedAccount(tx, actor, params.id);
  if (before.version !== expectedVersion)
    throw new Problem('entity/version-conflict', { current: before });
  const role = body.role ?? before.role;
  if (!rolesIn(before.unitId).includes(role))
    throw invalid([{ pointer: '/role', code: 'role-not-in-unit' }]);
  if (!mayGrant(actor, role, before.unitId)) throw new Problem('account/above-own-rights');
  const { districtUnit } = await registers(call);
  const districtIds = body.districtIds ?? (role === 'officer' ? before.districtIds : []);
  checkDistricts(role, before.unitId, districtIds, districtUnit);
  if (role !== 'administrator') await keepAnAdministrator(tx, before);
  const department = body.department === undefined ? before.department : body.department;
  await updateAccount(tx, before.id, { role, districtIds, department });
  // Other rights: the person signs in anew and sees the new ones.
  if (role !== before.role) await endSessions(tx, before.id);
  const after = await findAccount(tx, before.id);
  if (!after) throw new Error('the account just changed is missing');
  audit({
    chain: before.unitId,
    entity: 'account',
    entityId: before.id,
    changes: changesOf(before, after, ['role', 'districtIds', 'department']),
  });
  return { body: after, version: after.version };
});
