import {
  acceptInvitation,
  readLink,
  requestPasswordReset,
  setPassword,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { hashPassword } from 'better-auth/crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Scoped } from '../platform/database/scope.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import {
  activateAccount,
  endSessions,
  findAccount,
  findSignInAccount,
  setCredential,
} from './accounts.queries.ts';
import { isCommonPassword } from './common-passwords.ts';
import { countOwnRequests, findLink, type LinkRow, spendLink } from './links.queries.ts';
import { hashToken, makeLink } from './links.ts';

/** Links that one person may ask for oneself within an hour. */
const requestsAnHour = 3;

async function linkOf(
  tx: Scoped,
  token: string,
  purpose: LinkRow['purpose'] | null,
  lock: boolean,
) {
  const link = await findLink(tx, hashToken(token), lock);
  if (!link || (purpose && link.purpose !== purpose)) throw new Problem('account/link-invalid');
  const account = await findAccount(tx, link.userId);
  if (!account || account.status === 'disabled') throw new Problem('account/link-invalid');
  return { link, account };
}

function checkPassword(password: string): void {
  if (isCommonPassword(password))
    throw invalid([{ pointer: '/password', code: 'passwordCommon' }], 'account/password-weak');
}

/** Who may: the holder of the link. Reading never spends it. */
export const readLinkHandler = handle(readLink, async (call) => {
  const { link, account } = await linkOf(call.tx, call.body.token, null, false);
  const { email, role, unitId, language } = account;
  const { purpose, expiresAt } = link;
  const unit = (await registers(call)).unit(unitId);
  if (!unit) throw new Error(`the unit ${unitId} of an account is missing`);
  const unitTitle = unit.record.title;
  return { body: { purpose, email, role, unitId, unitTitle, language, expiresAt } };
});

/** Who may: the holder of an invitation, once. */
export const acceptInvitationHandler = handle(acceptInvitation, async ({ tx, body, audit }) => {
  checkPassword(body.password);
  const { link, account } = await linkOf(tx, body.token, 'invitation', true);
  if (account.status !== 'invited') throw new Problem('account/link-invalid');
  await spendLink(tx, link.id);
  await setCredential(tx, account.id, uuidv7(), await hashPassword(body.password));
  await activateAccount(tx, account.id, body.name);
  audit({ chain: account.unitId, entity: 'account', entityId: account.id, actorId: account.id });
  return { body: { email: account.email } };
});

/** Who may: the holder of a reset link, once. All sessions of the person end. */
export const setPasswordHandler = handle(setPassword, async ({ tx, body, audit }) => {
  checkPassword(body.password);
  const { link, account } = await linkOf(tx, body.token, 'password-reset', true);
  await spendLink(tx, link.id);
  await setCredential(tx, account.id, uuidv7(), await hashPassword(body.password));
  await endSessions(tx, account.id);
  audit({ chain: account.unitId, entity: 'account', entityId: account.id, actorId: account.id });
  return { body: { email: account.email } };
});

/** Who may: everybody; the answer tells nothing about the address. */
export const requestPasswordResetHandler = handle(requestPasswordReset, async (call) => {
  const { tx, body, audit } = call;
  const found = await findSignInAccount(tx, body.email);
  const account = found && (await findAccount(tx, found.userId));
  // Beyond that nobody's mailbox is filled and no link in use is taken away; the answer is the same.
  if (account?.status === 'active' && (await countOwnRequests(tx, account.id)) < requestsAnHour) {
    await makeLink(call, tx, 'password-reset', account, null);
    audit({ chain: account.unitId, entity: 'account', entityId: account.id, actorId: account.id });
  }
  return { body: { accepted: true as const } };
});
