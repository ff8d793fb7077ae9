import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { apiAnswer } from '../../../platform/client/api.ts';
import { domainNow } from '../../../platform/clock/domain-clock.ts';
import { keepReply, paramsOf, type ReadReply, replyQuery, saveReplyFields } from '../../queries.ts';
import { getReply } from '../../replies.calls.ts';
import { keepLeaf, readLeaves } from './kept-leaves.ts';
import { createReplyDraft, type DraftView, type ReplyDraft } from './reply-draft.ts';

export interface DraftInHand extends DraftView {
  readonly draft: ReplyDraft;
}

/** The draft of this reply for as long as the screen is there; it sends and keeps by itself. */
export function useReplyDraft(userId: string, read: ReadReply): DraftInHand {
  const queryClient = useQueryClient();
  const { campaignId, unitId } = read.reply;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer answer is told to the same draft
  const draft = useMemo(() => {
    const id = { campaignId, unitId };
    const place = { ...id, userId };
    return createReplyDraft(read, readLeaves(place), {
      save: (etag, edit) => saveReplyFields(id, etag, edit),
      load: async () => {
        const { data, etag } = await apiAnswer(getReply, { params: paramsOf(id) });
        if (!etag) throw new Error('A reply came without its version');
        return { reply: data, etag };
      },
      tell(answer) {
        // An answer that is still on its way may be older than this one.
        void queryClient.cancelQueries({ queryKey: replyQuery(id).queryKey, exact: true });
        keepReply(queryClient, answer);
      },
      keep: (key, entry) => keepLeaf(place, key, entry),
      now: () => domainNow().toISOString(),
      later(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
  }, [queryClient, userId, campaignId, unitId]);

  useEffect(() => draft.read(read), [draft, read]);
  useEffect(() => {
    const close = draft.open();
    const send = () => void draft.flush();
    const sendWhenHidden = () => document.visibilityState === 'hidden' && send();
    addEventListener('online', send);
    document.addEventListener('visibilitychange', sendWhenHidden);
    return () => {
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', sendWhenHidden);
      send();
      close();
    };
  }, [draft]);

  const view = useSyncExternalStore(draft.subscribe, draft.view);
  return { ...view, draft };
}
