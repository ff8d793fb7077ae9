import { astanaTime, deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { TFunction } from 'i18next';

/** A deadline as people say it: the day that it ends with, and the hour only where it has one. */
export function deadlineText(at: string, language: Language, t: TFunction): string {
  if (astanaTime(at).time !== '00:00') return formatDateTime(at, language, 'long');
  const day = formatDate(deadlineDay(at), language, 'long');
  return t('replyReview.endOfDay', { day });
}
