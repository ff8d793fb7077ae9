/** What everybody may know, what one knows of oneself, and what the holder of a link may do. */
import {
  acceptInvitation,
  getInstallation,
  getMe,
  listDemoAccounts,
  readLink,
  requestPasswordReset,
  setOwnLanguage,
  setPassword,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { districtById } from '@saqbol/shared/territory/districts.ts';
import { type UnitId, unitOf } from '@saqbol/shared/territory/units.ts';
import { linkOf, spendLink } from './accounts.links.ts';
import { keep, toAccount } from './accounts.record.ts';
import { type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import { endSessionsOf } from './store.ts';
import type { Store, StoredAccount } from './store.types.ts';

/** The mocks know only synthetic people. */
const mode = 'demo' as const;

export const ownHandlers: Handler[] = [
  handle(getInstallation, ({ now, demoStartedAt }) => ({
    body: { mode, now, demoStartedAt },
  })),
  handle(getMe, ({ store, actor, now, demoStartedAt }) => ({
    body: { user: toAccount(oneself(store, actor)), mode, now, demoStartedAt },
  })),
  handle(setOwnLanguage, ({ store, actor, body: { language } }) => {
    store.accounts.set(actor.userId, { ...oneself(store, actor), language });
    return { body: { language }, about: { chain: actor.unitId, id: actor.userId } };
  }),
  handle(listDemoAccounts, ({ store }) => ({
    body: {
      items: [...store.accounts.values()].flatMap((one) => {
        const { name, email, password, role, unitId, districtIds, featured } = one;
        if (password === null || !one.synthetic || one.status !== 'active') return [];
        const districtId = districtIds[0] ?? null;
        const district = districtId === null ? undefined : districtById.get(districtId);
        const place = district?.name ?? unitOf(unitId as UnitId).title;
        return [{ name, email, password, role, unitId, districtId, place, featured }];
      }),
    },
  })),
];

function oneself(store: Store, actor: Actor): StoredAccount {
  const account = store.accounts.get(actor.userId);
  if (!account) throw new Problem('account/signed-out');
  return account;
}

export const linkHandlers: Handler[] = [
  handle(readLink, ({ store, body, now }) => {
    const { link, account } = linkOf(store, body.token, now);
    const { email, role, unitId, language } = account;
    const { purpose, expiresAt } = link;
    const unitTitle = unitOf(unitId as UnitId).title;
    return { body: { purpose, email, role, unitId, unitTitle, language, expiresAt } };
  }),
  handle(acceptInvitation, (call) => {
    const account = spendLink(call, 'invitation');
    const { name, password } = call.body;
    keep(call.store, { ...account, name, password, status: 'active' });
    return { body: { email: account.email }, about: { chain: account.unitId, id: account.id } };
  }),
  handle(setPassword, (call) => {
    const account = spendLink(call, 'password-reset');
    endSessionsOf(call.store, account.id);
    keep(call.store, { ...account, password: call.body.password });
    return { body: { email: account.email }, about: { chain: account.unitId, id: account.id } };
  }),
  // No mail leaves the mocks, so there is nothing to tell known and unknown addresses apart.
  handle(requestPasswordReset, () => ({ body: { accepted: true as const } })),
];
