import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { type Answer, api, apiAnswer } from '../../platform/client/api.ts';
import { isProblem, NetworkError } from '../../platform/client/problem.ts';
import { showToast } from '../../ui/toast.tsx';
import { activityKeys, keepActivity, type ReadActivity } from '../queries.ts';
import {
  answerQuery,
  confirmActivity,
  deleteActivity,
  excludeActivity,
  includeActivity,
  queryActivity,
  restoreActivity,
  withdrawQuery,
} from './review.calls.ts';

export type ReviewPress =
  | { readonly command: 'confirm' | 'include' | 'withdraw-query' }
  | { readonly command: 'query' | 'answer' | 'exclude'; readonly text: string };

/** Sends a verdict, a question or its answer. */
async function send(id: string, press: ReviewPress, key: string): Promise<ReadActivity> {
  const given = { params: { id }, idempotencyKey: key };
  switch (press.command) {
    case 'confirm':
      return read(await apiAnswer(confirmActivity, { ...given, body: {} }));
    case 'include':
      return read(await apiAnswer(includeActivity, { ...given, body: {} }));
    case 'withdraw-query':
      return read(await apiAnswer(withdrawQuery, { ...given, body: {} }));
    case 'query':
      return read(await apiAnswer(queryActivity, { ...given, body: { text: press.text } }));
    case 'answer':
      return read(await apiAnswer(answerQuery, { ...given, body: { text: press.text } }));
    case 'exclude':
      return read(await apiAnswer(excludeActivity, { ...given, body: { reason: press.text } }));
  }
}

/**
 * The commands of the review. The same press tried again after a lost answer has the same key, so it
 * happens once. An entry whose state has changed meanwhile is read anew.
 */
export function useReviewCommands(id: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const attempt = useRef({ press: '', key: '' });
  return useMutation({
    mutationFn: (press: ReviewPress) => {
      const text = JSON.stringify(press);
      if (attempt.current.press !== text) attempt.current = { press: text, key: v4() };
      return send(id, press, attempt.current.key);
    },
    onSuccess: (entry, press) => {
      keepActivity(queryClient, entry);
      showToast({ text: t(`codes.auditVerbs.activity.${press.command}`) });
    },
    onError: (error) => {
      if (isProblem(error, 'activity/wrong-state')) {
        void queryClient.invalidateQueries({ queryKey: activityKeys.one(id) });
      }
    },
    onSettled: (_entry, error) => {
      if (!(error instanceof NetworkError)) attempt.current = { press: '', key: '' };
    },
  });
}

/** Deletes the version read. @throws ProblemError 412 when there is a newer one */
export async function deleteEntry({ activity, etag }: ReadActivity): Promise<void> {
  await api(deleteActivity, { params: { id: activity.id }, ifMatch: etag });
}

/** Undo of a deletion. */
export async function restoreEntry(id: string): Promise<ReadActivity> {
  return read(await apiAnswer(restoreActivity, { params: { id }, body: {} }));
}

function read(answer: Answer<Activity>): ReadActivity {
  if (!answer.etag) throw new Error('An entry came without its version');
  return { activity: answer.data, etag: answer.etag };
}
