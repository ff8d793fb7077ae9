/** The state of the mocks, in memory, made from the demo's data. */
import type { DemoAccount, DemoData } from '@saqbol/shared/demo/demo.types.ts';
import { v4 } from 'uuid';
import { activityOfInput } from './activities.record.ts';
import { builtInOrganisations, organisationOfDemo } from './organisations.record.ts';
import { partnershipOfInput } from './partnerships.record.ts';
import { digestOf } from './platform/digest.ts';
import { putDemoReplies } from './replies.demo.ts';
import { emptyReply, replyKey } from './replies.record.ts';
import type { Store, StoredAccount } from './store.types.ts';

export function createStore(data: DemoData): Store {
  const accounts = data.accounts.map((one) => accountOf(one, data));
  const idOf = (address: string) => accountIdOf(address);
  const store: Store = {
    accounts: new Map(accounts.map((one) => [one.id, one])),
    campaigns: new Map(data.campaigns.map((one) => [one.id, one])),
    activities: new Map(data.activities.map((one) => [one.id, activityOfInput(one, idOf)])),
    organisations: new Map(
      [...builtInOrganisations(), ...(data.organisations ?? []).map(organisationOfDemo)].map(
        (one) => [one.id, one],
      ),
    ),
    partnerships: new Map(data.partnerships.map((one) => [one.id, partnershipOfInput(one, idOf)])),
    replies: new Map(
      data.campaigns.flatMap(({ id, recipients }) =>
        recipients.map(({ unitId }) => [replyKey(id, unitId), emptyReply(id, unitId)] as const),
      ),
    ),
    files: new Map(),
    views: new Map(),
    imports: new Map(),
    importKeys: new Map(),
    history: new Map(),
    links: new Map(),
    audit: [],
    sessions: new Map(),
    remembered: new Map(),
  };
  putDemoReplies(store, data.replies ?? [], idOf);
  return store;
}

/** The same at every start, so that a session outlives a reload of the page. */
export function accountIdOf(address: string): string {
  return `u-${digestOf(address)}`;
}

function accountOf(given: DemoAccount, data: DemoData): StoredAccount {
  return {
    id: accountIdOf(given.email),
    name: given.name,
    email: given.email,
    role: given.role,
    unitId: given.unitId,
    districtIds: [...given.districtIds],
    department: given.department,
    language: given.language,
    status: 'active',
    synthetic: true,
    lastSeenAt: null,
    createdAt: `${data.campaigns[0]?.startsOn ?? '2026-03-02'}T04:00:00Z`,
    version: 1,
    password: given.password,
    featured: given.featured,
  };
}

/** The active account behind a session; role and status as they are now. */
export function accountOfSession(store: Store, token: string | null): StoredAccount | null {
  const account = token === null ? undefined : store.accounts.get(store.sessions.get(token) ?? '');
  return account?.status === 'active' ? account : null;
}

export function endSessionsOf(store: Store, accountId: string): void {
  for (const [token, owner] of store.sessions) {
    if (owner === accountId) store.sessions.delete(token);
  }
}

/** Begins a session; its token names the account, so that it can be known again after a reload. */
export function newSession(store: Store, accountId: string): string {
  const token = `${accountId}.${v4()}`;
  store.sessions.set(token, accountId);
  return token;
}

/** Takes up a session from before the page was loaded again: its store is gone, its cookie is not. */
export function revive(store: Store, token: string | null): void {
  const accountId = token?.split('.')[0] ?? '';
  if (token && store.accounts.has(accountId)) store.sessions.set(token, accountId);
}
