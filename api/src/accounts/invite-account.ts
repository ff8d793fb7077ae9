import { inviteAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { mayGrant, rolesIn } from '@saqbol/shared/accounts/roles.ts';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { findAccount, insertAccount } from './accounts.queries.ts';
import { makeLink } from './links.ts';
import { checkDistricts } from './manage-account.ts';

/** Who may: a coordinator invites officers of the own unit, an administrator anybody. */
export const inviteAccountHandler = handle(inviteAccount, async (call) => {
  const { body, actor, tx } = call;
  const { districtUnit, isUnit } = await registers(call);
  if (!isUnit(body.unitId)) throw invalid([{ pointer: '/unitId', code: 'unit' }]);
  if (!rolesIn(body.unitId).includes(body.role))
    throw invalid([{ pointer: '/role', code: 'role-not-in-unit' }]);
  if (!mayGrant(actor, body.role, body.unitId)) throw new Problem('account/above-own-rights');
  checkDistricts(body.role, body.unitId, body.districtIds, districtUnit);
  const id = uuidv7();
  const isNew = await insertAccount(tx, {
    ...body,
    id,
    // Until the person gives a name.
    name: body.email,
    status: 'invited',
    createdAt: instantText(call.now),
  });
  if (!isNew) throw invalid([{ pointer: '/email', code: 'email-taken' }], 'account/email-taken');
  const link = await makeLink(
    call,
    tx,
    'invitation',
    { id, email: body.email, language: body.language },
    actor.userId,
  );
  const account = await findAccount(tx, id);
  if (!account) throw new Error('the account just made is missing');
  call.audit({
    chain: body.unitId,
    entity: 'account',
    entityId: id,
    changes: {
      role: [null, body.role],
      unitId: [null, body.unitId],
      districtIds: [null, body.districtIds],
    },
  });
  return { body: { account, link }, version: account.version };
});
