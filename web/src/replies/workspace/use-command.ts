import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { NetworkError, ProblemError } from '../../platform/client/problem.ts';
import { commandReply, keepReply, type ReadReply, replyKeys } from '../queries.ts';
import {
  askExtension,
  commentReply,
  declareNothingHeld,
  recallReply,
  submitReply,
} from '../replies.calls.ts';
import { useWorkspace } from './workspace.ts';

const calls = {
  submit: submitReply,
  recall: recallReply,
  comment: commentReply,
  declare: declareNothingHeld,
  extension: askExtension,
} as const;
type Calls = typeof calls;

/**
 * A command of the unit. The same press again after a lost answer has the same key, so it happens
 * once. Whoever came too late sees how the reply stands now.
 */
export function useCommand<Name extends keyof Calls>(name: Name) {
  const { id, hand } = useWorkspace();
  const queryClient = useQueryClient();
  const keyOf = useCommandKey();
  return useMutation({
    mutationFn: (body: Parameters<typeof commandReply<Calls[Name]>>[2]): Promise<ReadReply> =>
      commandReply(calls[name] as Calls[Name], id, body, keyOf(body)),
    onSuccess: (read) => {
      hand.draft.read(read);
      keepReply(queryClient, read);
    },
    onError: (error) => {
      if (error instanceof ProblemError) {
        void queryClient.invalidateQueries({ queryKey: replyKeys.one(id) });
      }
    },
    onSettled: (_read, error) => {
      // Without an answer nobody knows whether it happened: the next try has the same key.
      if (!(error instanceof NetworkError)) keyOf.forget();
    },
  });
}
