import { enableAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { findAccount, updateAccount } from './accounts.queries.ts';
import { managedAccount } from './manage-account.ts';

/** Who may: whoever may disable. An invited account stays invited. */
export const enableAccountHandler = handle(enableAccount, async ({ tx, actor, params, audit }) => {
  const before = await managedAccount(tx, actor, params.id);
  if (before.status === 'disabled') await updateAccount(tx, before.id, { status: 'active' });
  const after = await findAccount(tx, before.id);
  if (!after) throw new Error('the account just enabled is missing');
  audit({
    chain: before.unitId,
    entity: 'account',
    entityId: before.id,
    changes: { status: [before.status, after.status] },
  });
  return { body: after, version: after.version };
});
