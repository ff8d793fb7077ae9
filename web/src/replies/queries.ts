import type { Endpoint, ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import type { LetterLanguage, Reply, replyEdit } from '@saqbol/shared/replies/reply.schema.ts';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { type Answer, type ApiInput, api, apiAnswer } from '../platform/client/api.ts';
import {
  getReply,
  getReplyLetter,
  getReplyVersion,
  listLetterPeople,
  listReplies,
  saveReply,
} from './replies.calls.ts';

/** A reply as it was read, with its version for `If-Match`. */
export interface ReadReply {
  readonly reply: Reply;
  readonly etag: string;
}

/** Which reply: the letter that is answered, and the recipient. */
export interface ReplyId {
  readonly campaignId: string;
  readonly unitId: string;
}

export const replyKeys = {
  all: ['replies'],
  board: (campaignId: string) => ['replies', campaignId, 'board'] as const,
  one: ({ campaignId, unitId }: ReplyId) => ['replies', campaignId, unitId] as const,
} as const;

/** The board moves while it is looked at: colleagues claim, coordinators submit. */
const boardPolls = 15_000;

/** All recipients with their states. */
export function boardQuery(campaignId: string) {
  return queryOptions({
    queryKey: replyKeys.board(campaignId),
    queryFn: ({ signal }) => api(listReplies, { params: { id: campaignId }, signal }),
    refetchInterval: boardPolls,
  });
}

/** One reply with its version. */
export function replyQuery(id: ReplyId) {
  return queryOptions({
    queryKey: [...replyKeys.one(id), 'reply'],
    queryFn: async ({ signal }) =>
      versioned(await apiAnswer(getReply, { params: paramsOf(id), signal })),
  });
}

/** The text of the letter; `n` of a frozen version, null as it stands. */
export function letterQuery(id: ReplyId, lang: LetterLanguage, n: number | null) {
  return queryOptions({
    queryKey: [...replyKeys.one(id), 'letter', lang, n],
    queryFn: ({ signal }) => {
      const query = { lang, ...(n !== null && { n: String(n) }) };
      return api(getReplyLetter, { params: paramsOf(id), query, signal });
    },
  });
}

/** Signatories and executors that the unit's replies have named. */
export function letterPeopleQuery(id: ReplyId) {
  return queryOptions({
    queryKey: [...replyKeys.one(id), 'people'],
    queryFn: ({ signal }) => api(listLetterPeople, { params: paramsOf(id), signal }),
  });
}

/** A frozen version never changes. */
export function versionQuery(id: ReplyId, n: number) {
  return queryOptions({
    queryKey: [...replyKeys.one(id), 'version', n],
    queryFn: ({ signal }) =>
      api(getReplyVersion, { params: { ...paramsOf(id), n: String(n) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Saves the given fields of the version read. @throws ProblemError, NetworkError */
export async function saveReplyFields(
  id: ReplyId,
  etag: string,
  body: z.input<typeof replyEdit>,
): Promise<ReadReply> {
  return versioned(await apiAnswer(saveReply, { params: paramsOf(id), ifMatch: etag, body }));
}

/** A command of the table of states that answers with the reply. */
type Command = Endpoint & { readonly response?: unknown };

/** Gives the command; the same key again is the same command. @throws ProblemError, NetworkError */
export async function commandReply<E extends Command>(
  command: E,
  id: ReplyId,
  body: ApiInput<E>['body'],
  idempotencyKey: string,
): Promise<ReadReply> {
  const input = { params: paramsOf(id), body, idempotencyKey } as unknown as ApiInput<E>;
  return versioned((await apiAnswer(command, input)) as Answer<ResponseOf<typeof getReply>>);
}

/** Keeps what a write answered, and asks anew for all that it moves. */
export function keepReply(queryClient: QueryClient, read: ReadReply): void {
  queryClient.setQueryData(replyQuery(read.reply).queryKey, read);
  const { queryKey } = replyQuery(read.reply);
  void queryClient.invalidateQueries({
    queryKey: replyKeys.all,
    predicate: (query) => query.queryKey.join() !== queryKey.join(),
  });
  void queryClient.invalidateQueries({ queryKey: ['figures'] });
}

export function paramsOf({ campaignId, unitId }: ReplyId) {
  return { id: campaignId, unitId };
}

function versioned(answer: Answer<Reply>): ReadReply {
  if (!answer.etag) throw new Error('A reply came without its version');
  return { reply: answer.data, etag: answer.etag };
}
