import { disableAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { endSessions, findAccount, updateAccount } from './accounts.queries.ts';
import { revokeLinks } from './links.queries.ts';
import { keepAnAdministrator, managedAccount } from './manage-account.ts';

/** Who may: a coordinator for officers of the own unit, an administrator. Ends all sessions and links at once. */
export const disableAccountHandler = handle(
  disableAccount,
  async ({ tx, actor, params, body, audit }) => {
    const before = await managedAccount(tx, actor, params.id);
    await keepAnAdministrator(tx, before);
    await updateAccount(tx, before.id, { status: 'disabled' });
    await endSessions(tx, before.id);
    // By real time, as links live.
    await revokeLinks(tx, before.id, instantText(new Date()));
    const after = await findAccount(tx, before.id);
    if (!after) throw new Error('the account just disabled is missing');
    audit({
      chain: before.unitId,
      entity: 'account',
      entityId: before.id,
      changes: { status: [before.status, 'disabled'], reason: [null, body.reason] },
    });
    return { body: after, version: after.version };
  },
);
