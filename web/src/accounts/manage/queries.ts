import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import {
  disableAccount,
  editAccount,
  enableAccount,
  getAccount,
  inviteAccount,
  listAccounts,
  resetAccount,
} from '@saqbol/shared/accounts/accounts.endpoints.ts';
import type { BodyIn, ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, apiAnswer } from '../../platform/client/api.ts';
import type { AccountSearch } from './account-search.ts';

/** A link as it is shown once to the person who made it. */
export type ShownLink = ResponseOf<typeof inviteAccount>['link'];
export type InvitationBody = BodyIn<typeof inviteAccount>;
export type RightsBody = BodyIn<typeof editAccount>;

/** An account as it was read, with its version for `If-Match`. */
export interface ReadAccount {
  readonly account: Account;
  readonly etag: string;
}

const keys = {
  all: ['accounts'],
  lists: ['accounts', 'list'],
  one: (id: string) => ['accounts', 'one', id] as const,
} as const;

const pageSize = '50';

/** The accounts of a filter, page after page, by name. */
export function accountPagesQuery(search: AccountSearch) {
  return infiniteQueryOptions({
    queryKey: [...keys.lists, 'pages', search],
    queryFn: ({ pageParam, signal }) =>
      api(listAccounts, {
        query: { ...search, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** How many accounts a filter has. */
export function accountCountQuery(search: AccountSearch) {
  return queryOptions({
    queryKey: [...keys.lists, 'count', search],
    queryFn: async ({ signal }) =>
      (await api(listAccounts, { query: { ...search, limit: '1' }, signal })).total,
  });
}

/** A few accounts whose name or e-mail holds the text, to choose from. */
export function accountChoiceQuery(q: string) {
  return queryOptions({
    queryKey: [...keys.lists, 'choice', q],
    queryFn: async ({ signal }) =>
      (await api(listAccounts, { query: { limit: '20', ...(q && { q }) }, signal })).items,
  });
}

export function accountQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => readAccount(id, signal),
  });
}

/** Reads the account as it stands now, past the cache. */
export async function readAccount(id: string, signal?: AbortSignal): Promise<ReadAccount> {
  return versioned(await apiAnswer(getAccount, { params: { id }, ...(signal && { signal }) }));
}

/** Invites; the same key and body again give the same account and link. */
export function sendInvitation(body: InvitationBody, idempotencyKey: string) {
  return api(inviteAccount, { body, idempotencyKey });
}

export async function saveRights(id: string, etag: string, body: RightsBody): Promise<ReadAccount> {
  return versioned(await apiAnswer(editAccount, { params: { id }, ifMatch: etag, body }));
}

export async function disable(id: string, reason: string, key: string): Promise<ReadAccount> {
  const input = { params: { id }, body: { reason }, idempotencyKey: key };
  return versioned(await apiAnswer(disableAccount, input));
}

export async function enable(id: string, key: string): Promise<ReadAccount> {
  const input = { params: { id }, body: {}, idempotencyKey: key };
  return versioned(await apiAnswer(enableAccount, input));
}

/** A new link: an invitation again, or to set a new password. */
export function makeNewLink(id: string, key: string) {
  return api(resetAccount, { params: { id }, body: {}, idempotencyKey: key });
}

/** Keeps what a write answered, and asks anew for the lists that it changes. */
export function keepAccount(queryClient: QueryClient, read: ReadAccount): void {
  queryClient.setQueryData(keys.one(read.account.id), read);
  void queryClient.invalidateQueries({ queryKey: keys.lists });
}

export function invalidateAccounts(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: keys.all });
}

function versioned(answer: { data: Account; etag: string | null }): ReadAccount {
  if (!answer.etag) throw new Error('An account came without its version');
  return { account: answer.data, etag: answer.etag };
}
