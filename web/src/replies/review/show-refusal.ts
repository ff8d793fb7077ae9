import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { TFunction } from 'i18next';
import { NetworkError, ProblemError } from '../../platform/client/problem.ts';
import { currentLanguage } from '../../platform/i18n/words.ts';
import { showToast } from '../../ui/toast.tsx';
import { currentOf } from './command-refusal.tsx';

/** The refusal of a press that has no dialog around it: who was first and when, where that is told. */
export function showRefusal(error: unknown, t: TFunction): void {
  showToast({ tone: 'failed', text: textOf(error, t) });
}

function textOf(error: unknown, t: TFunction): string {
  if (error instanceof NetworkError)
    return `${t('common.errors.offlineTitle')}. ${t('common.errors.offlineDetail')}`;
  if (!(error instanceof ProblemError)) return t('common.errors.title');
  const { title, detail } = error.problem;
  const current = currentOf(error);
  if (!current?.by || !current.at) return `${title} ${detail}`;
  const at = formatDateTime(current.at, currentLanguage());
  const key = error.code === 'reply/claimed' ? 'claimed' : 'moved';
  return `${title} ${t(`replyReview.conflict.${key}`, { name: current.by, at })}`;
}
