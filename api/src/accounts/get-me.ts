import {
  getInstallation,
  getMe,
  setOwnLanguage,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { findAccount, updateAccount } from './accounts.queries.ts';

function clockOf({ services, now }: Pick<Call, 'services' | 'now'>) {
  return {
    mode: services.settings.mode,
    now: instantText(now),
    demoStartedAt: services.demoStartedAt,
  };
}

/** Who may: everybody. Nothing that is not on the sign-in page. */
export const getInstallationHandler = handle(getInstallation, async (call) => ({
  body: clockOf(call),
}));

/** Who may: whoever is signed in, about oneself. */
export const getMeHandler = handle(getMe, async (call) => {
  const user = await findAccount(call.tx, call.actor.userId);
  if (!user) throw new Error('the account of a live session is missing');
  return { body: { user, ...clockOf(call) } };
});

/** Who may: whoever is signed in, for oneself. */
export const setOwnLanguageHandler = handle(setOwnLanguage, async ({ tx, actor, body, audit }) => {
  await updateAccount(tx, actor.userId, { language: body.language });
  audit({
    chain: actor.unitId,
    entity: 'account',
    entityId: actor.userId,
    changes: { language: [null, body.language] },
  });
  return { body };
});
