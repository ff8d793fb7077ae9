/** The accounts that one may keep: own unit's officers, or everybody. */
import {
  disableAccount,
  editAccount,
  enableAccount,
  getAccount,
  inviteAccount,
  listAccounts,
  resetAccount,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { type Actor, mayGrant, type Role, rolesIn } from '@saqbol/shared/accounts/roles.ts';
import { matchesSearch } from '@saqbol/shared/format/search.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { unitById } from '@saqbol/shared/territory/units.ts';
import { endLinksOf, makeLink } from './accounts.links.ts';
import { linkHandlers, ownHandlers } from './accounts.own.ts';
import { keep, toAccount } from './accounts.record.ts';
import { signInHandlers } from './accounts.sign-in.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { type Order, pageOf } from './platform/paging.ts';
import { invalid, Problem } from './platform/problem.ts';
import { accountIdOf, endSessionsOf } from './store.ts';
import type { Store, StoredAccount } from './store.types.ts';
import { isDistrictOf } from './territory.ts';

function answerWith(account: StoredAccount) {
  const about = { chain: account.unitId, id: account.id };
  return { body: toAccount(account), version: account.version, about };
}

/** The administrator sees all accounts, a coordinator those of the own unit. */
function isInSight(actor: Actor, account: StoredAccount): boolean {
  return actor.role === 'administrator' || account.unitId === actor.unitId;
}

/** @throws Problem 404 */
function inSight({ store, actor }: Pick<Call, 'store' | 'actor'>, id: string): StoredAccount {
  const account = store.accounts.get(id);
  if (!account || !isInSight(actor, account)) throw new Problem('entity/not-found');
  return account;
}

/** The account of a command. @throws Problem 404, 409 for one's own, 403 above one's rights */
function inHand(
  call: Pick<Call, 'store' | 'actor'> & { readonly params: { id: string } },
): StoredAccount {
  const account = inSight(call, call.params.id);
  if (account.id === call.actor.userId) throw new Problem('account/own-account');
  if (!mayGrant(call.actor, account.role, account.unitId)) {
    throw new Problem('account/above-own-rights');
  }
  return account;
}

/** @throws Problem 409: the last administrator stays */
function demandAnotherAdministrator(store: Store, leaving: StoredAccount): void {
  if (leaving.role !== 'administrator') return;
  const others = [...store.accounts.values()].filter(
    (one) => one.role === 'administrator' && one.status === 'active' && one.id !== leaving.id,
  );
  if (others.length === 0) throw new Problem('account/last-administrator');
}

/** The districts of an officer belong to the own unit; other roles have none. @throws Problem 422 */
function demandOwnDistricts(role: Role, unitId: string, districtIds: readonly string[]): void {
  const isOwn = isDistrictOf(unitId);
  const errors = districtIds.flatMap((id, i) =>
    role === 'officer' && isOwn(id)
      ? []
      : [{ pointer: `/districtIds/${i}`, code: 'district-foreign' }],
  );
  if (errors.length > 0) throw invalid(errors);
}

/** @throws Problem 422 for a role that nobody holds in the unit */
function demandRoleOf(unitId: string, role: Role): void {
  if (!rolesIn(unitId).includes(role)) {
    throw invalid([{ pointer: '/role', code: 'role-not-in-unit' }]);
  }
}

function invite(call: Call<typeof inviteAccount>) {
  const { store, actor, body, now } = call;
  const { email, role, unitId, districtIds, department, language } = body;
  if (!unitById.has(unitId)) throw invalid([{ pointer: '/unitId', code: 'unit' }]);
  demandRoleOf(unitId, role);
  if (!mayGrant(actor, role, unitId)) throw new Problem('account/above-own-rights');
  demandOwnDistricts(role, unitId, districtIds);
  const isTaken = [...store.accounts.values()].some((one) => one.email === email);
  if (isTaken) {
    throw invalid([{ pointer: '/email', code: 'email-taken' }], 'account/email-taken');
  }
  const invited: StoredAccount = {
    id: accountIdOf(email),
    name: email,
    email,
    role,
    unitId,
    districtIds,
    department,
    language,
    status: 'invited',
    synthetic: false,
    lastSeenAt: null,
    createdAt: now,
    version: 1,
    password: null,
    featured: false,
  };
  store.accounts.set(invited.id, invited);
  const link = makeLink(call, invited);
  return { body: { account: toAccount(invited), link }, about: { chain: unitId, id: invited.id } };
}

function edit(call: Call<typeof editAccount>) {
  const { store, actor, body } = call;
  const before = inHand(call);
  demandVersion(call.expectedVersion, { ...toAccount(before) });
  const { role = before.role, department } = body;
  const districtIds = body.districtIds ?? (role === 'officer' ? before.districtIds : []);
  demandRoleOf(before.unitId, role);
  if (!mayGrant(actor, role, before.unitId)) throw new Problem('account/above-own-rights');
  demandOwnDistricts(role, before.unitId, districtIds);
  if (role !== before.role) {
    demandAnotherAdministrator(store, before);
    endSessionsOf(store, before.id);
  }
  const changed = { ...before, role, districtIds };
  if (department !== undefined) changed.department = department;
  return answerWith(keep(store, changed));
}

const byName: Order<StoredAccount> = {
  name: 'name',
  keyOf: (one) => one.name,
  direction: 1,
  compare: compareNames('kk'),
};

const keptHandlers: Handler[] = [
  handle(listAccounts, ({ store, actor, query }) => {
    const { unitId, role, status, q } = query;
    const found = [...store.accounts.values()].filter(
      (one) =>
        isInSight(actor, one) &&
        (unitId === undefined || one.unitId === unitId) &&
        (role === undefined || one.role === role) &&
        (status === undefined || one.status === status) &&
        (q === undefined || matchesSearch(`${one.name} ${one.email}`, q)),
    );
    const page = pageOf(found, byName, query);
    return { body: { ...page, items: page.items.map(toAccount) } };
  }),
  handle(getAccount, (call) => answerWith(inSight(call, call.params.id))),
  handle(inviteAccount, invite),
  handle(editAccount, edit),
  handle(disableAccount, (call) => {
    const before = inHand(call);
    demandAnotherAdministrator(call.store, before);
    endSessionsOf(call.store, before.id);
    endLinksOf(call.store, before.id);
    return answerWith(keep(call.store, { ...before, status: 'disabled' }));
  }),
  handle(enableAccount, (call) => {
    const before = inHand(call);
    const status = before.password === null ? 'invited' : 'active';
    return answerWith(keep(call.store, { ...before, status }));
  }),
  handle(resetAccount, (call) => {
    const account = inHand(call);
    const body = { account: toAccount(account), link: makeLink(call, account) };
    return { body, about: { chain: account.unitId, id: account.id } };
  }),
];

export const accountHandlers: Handler[] = [
  ...signInHandlers,
  ...ownHandlers,
  ...keptHandlers,
  ...linkHandlers,
];
