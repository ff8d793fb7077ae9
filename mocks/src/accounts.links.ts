/** One-purpose links: invitations and new passwords. */

import type { Call } from './platform/handler.ts';
import { invalid, Problem } from './platform/problem.ts';
import type { Store, StoredAccount, StoredLink } from './store.types.ts';

const dayMs = 24 * 3600 * 1000;
const pathOf = { invitation: '/invitation', 'password-reset': '/reset' } as const;
const validForDays = { invitation: 7, 'password-reset': 1 } as const;

/** 32 random bytes, base64url: 43 characters. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Links of a person lose their force. */
export function endLinksOf(store: Store, accountId: string): void {
  for (const [token, link] of store.links) {
    if (link.accountId === accountId) store.links.delete(token);
  }
}

/** A new link for a person; those before it lose their force. */
export function makeLink(
  { store, now, origin }: Pick<Call, 'store' | 'now' | 'origin'>,
  account: StoredAccount,
) {
  endLinksOf(store, account.id);
  const purpose = account.status === 'invited' ? 'invitation' : 'password-reset';
  const token = newToken();
  const expiresAt = new Date(Date.parse(now) + validForDays[purpose] * dayMs).toISOString();
  store.links.set(token, { purpose, accountId: account.id, expiresAt, usedAt: null });
  return { url: `${origin}${pathOf[purpose]}#${token}`, expiresAt, mailed: false };
}

/** @throws Problem 410 for a link that is unknown, spent or too old */
export function linkOf(
  store: Store,
  token: string,
  now: string,
): { link: StoredLink; account: StoredAccount } {
  const link = store.links.get(token);
  const account = link && store.accounts.get(link.accountId);
  if (!account || link.usedAt !== null || link.expiresAt <= now) {
    throw new Problem('account/link-invalid');
  }
  return { link, account };
}

/** Uses the link up and names its person. @throws Problem 410; 422 for a password easily guessed */
export function spendLink(
  call: Pick<Call, 'store' | 'now'> & { readonly body: { token: string; password: string } },
  purpose: StoredLink['purpose'],
): StoredAccount {
  const { store, now, body } = call;
  const { link, account } = linkOf(store, body.token, now);
  if (link.purpose !== purpose) throw new Problem('account/link-invalid');
  // The API knows the common passwords; here the plainest stand for them.
  if (new Set(body.password).size < 6) {
    throw invalid([{ pointer: '/password', code: 'passwordCommon' }], 'account/password-weak');
  }
  store.links.set(body.token, { ...link, usedAt: now });
  return account;
}
