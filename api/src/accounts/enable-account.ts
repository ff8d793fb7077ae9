import { enableAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { findAccount, hasCredential, updateAccount } from './accounts.queries.ts';
import { managedAccount } from './manage-account.ts';

/** Who may: whoever may disable. An account that was only invited is invited again. */
export const enableAccountHandler = handle(enableAccount, async ({ tx, actor, params, audit }) => {
  const before = await managedAccount(tx, actor, params.id);
  if (before.status === 'disabled') {
    // Who never came has no password: the invitation is still to be accepted.
    const status = (await hasCredential(tx, before.id)) ? 'active' : 'invited';
    await updateAccount(tx, before.id, { status });
  }
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
