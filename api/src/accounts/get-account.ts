import { getAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { visibleAccount } from './manage-account.ts';

/** Who may: a coordinator within the own unit, an administrator. */
export const getAccountHandler = handle(getAccount, async ({ tx, actor, params }) => {
  const account = await visibleAccount(tx, actor, params.id);
  return { body: account, version: account.version };
});
