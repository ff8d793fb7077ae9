import { astanaTime } from '../campaigns/calendar/deadline.ts';
import { type DateStyle, formatDate } from './dates.ts';
import type { Language } from './language.ts';

/** «10:20» on the clocks of Astana; the zone of the device does not matter. */
export function formatTime(instant: string | Date): string {
  return astanaTime(instant).time;
}

/** «12 наурыз, 10:20», «2026 ж. 12 наурыз, бейсенбі, 10:20», «11.03, 16:48»: Astana time. */
export function formatDateTime(
  instant: string | Date,
  language: Language,
  style: DateStyle = 'day',
): string {
  const { dateOn, time } = astanaTime(instant);
  return `${formatDate(dateOn, language, style)}, ${time}`;
}

/** The day of an instant in Astana. */
export function formatInstantDay(
  instant: string | Date,
  language: Language,
  style: DateStyle = 'day',
): string {
  return formatDate(astanaTime(instant).dateOn, language, style);
}
