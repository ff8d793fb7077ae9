import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { NetworkError, ProblemError } from '../../platform/client/problem.ts';
import { commandReply, keepReply, type ReadReply, type ReplyId, replyKeys } from '../queries.ts';
import {
  acceptReply,
  addMark,
  claimReply,
  commentReply,
  decideExtension,
  registerReplyAtCommittee,
  releaseReply,
  reopenReply,
  returnReply,
  settleMark,
} from '../replies.calls.ts';

const calls = {
  accept: acceptReply,
  claim: claimReply,
  release: releaseReply,
  return: returnReply,
  reopen: reopenReply,
  mark: addMark,
  settle: settleMark,
  comment: commentReply,
  register: registerReplyAtCommittee,
  'decide-extension': decideExtension,
} as const;
type Calls = typeof calls;

/** A press of a button: the command and what it sends. */
export type Press = {
  [Name in keyof Calls]: {
    readonly command: Name;
    readonly body: Parameters<typeof commandReply<Calls[Name]>>[2];
  };
}[keyof Calls];

/**
 * The commands of the review. The same press again after a lost answer has the same key, so it
 * happens once. Whoever was too late reads the reply anew.
 */
export function useReplyCommand(id: ReplyId) {
  const queryClient = useQueryClient();
  const keyOf = useCommandKey();
  const isSending = useRef(false);
  const mutation = useMutation({
    mutationFn: (press: Press): Promise<ReadReply> =>
      commandReply(calls[press.command], id, press.body as never, keyOf(press)),
    onSuccess: (read) => keepReply(queryClient, read),
    onError: (error) => {
      if (error instanceof ProblemError && error.status !== 422) {
        void queryClient.invalidateQueries({ queryKey: replyKeys.all });
      }
    },
    onSettled: (_read, error) => {
      // Without an answer nobody knows whether it happened: the next try has the same key.
      if (!(error instanceof NetworkError)) keyOf.forget();
      isSending.current = false;
    },
  });
  // A second press comes before the first is seen to be under way.
  const mutate: typeof mutation.mutate = (press, options) => {
    if (isSending.current) return;
    isSending.current = true;
    mutation.mutate(press, options);
  };
  return { ...mutation, mutate };
}
export type ReplyCommandHook = ReturnType<typeof useReplyCommand>;
