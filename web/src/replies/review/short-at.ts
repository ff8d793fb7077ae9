import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDateTime, formatTime } from '@saqbol/shared/format/instants.ts';
import type { Language } from '@saqbol/shared/format/language.ts';

/** An instant as short as it may be: «10:04» of today, «11.03, 16:48», with its year when that is another. */
export function shortAt(instant: string, today: string, language: Language): string {
  const day = astanaDay(instant);
  if (day === today) return formatTime(instant);
  const isOfYear = day.slice(0, 4) === today.slice(0, 4);
  return formatDateTime(instant, language, isOfYear ? 'numericDay' : 'numeric');
}
