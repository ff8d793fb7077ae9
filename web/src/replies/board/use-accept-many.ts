import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v4 } from 'uuid';
import { api } from '../../platform/client/api.ts';
import { NetworkError } from '../../platform/client/problem.ts';
import { replyKeys } from '../queries.ts';
import { acceptReplies } from '../replies.calls.ts';

/** Accepts those of the list that nobody has to look at again. The same list tried again happens once. */
export function useAcceptMany(campaignId: string) {
  const queryClient = useQueryClient();
  const attempt = useRef({ list: '', key: '' });
  return useMutation({
    mutationFn: (unitIds: readonly string[]) => {
      const list = unitIds.join();
      if (attempt.current.list !== list) attempt.current = { list, key: v4() };
      return api(acceptReplies, {
        params: { id: campaignId },
        body: { unitIds: [...unitIds] },
        idempotencyKey: attempt.current.key,
      });
    },
    onSettled: (_answer, error) => {
      if (!(error instanceof NetworkError)) attempt.current = { list: '', key: '' };
      void queryClient.invalidateQueries({ queryKey: replyKeys.all });
      void queryClient.invalidateQueries({ queryKey: ['figures'] });
    },
  });
}
