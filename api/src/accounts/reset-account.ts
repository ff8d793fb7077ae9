import { resetAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { makeLink } from './links.ts';
import { managedAccount } from './manage-account.ts';

/** Who may: whoever may invite the person. A new link; the password stands until the link is used. */
export const resetAccountHandler = handle(resetAccount, async (call) => {
  const { tx, actor, params, audit } = call;
  const account = await managedAccount(tx, actor, params.id);
  const purpose = account.status === 'invited' ? 'invitation' : 'password-reset';
  const link = await makeLink(call, tx, purpose, account, actor.userId);
  audit({ chain: account.unitId, entity: 'account', entityId: account.id });
  return { body: { account, link } };
});
