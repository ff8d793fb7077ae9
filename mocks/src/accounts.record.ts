import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import type { Store, StoredAccount } from './store.types.ts';

export function toAccount({ password: _1, featured: _2, ...account }: StoredAccount): Account {
  return account;
}

/** Keeps the changed account as its next version. */
export function keep(store: Store, account: StoredAccount): StoredAccount {
  const next = { ...account, version: account.version + 1 };
  store.accounts.set(next.id, next);
  return next;
}
