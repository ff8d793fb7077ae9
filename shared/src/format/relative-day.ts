import { daysBetween } from '../campaigns/calendar/days.ts';
import { formatDate } from './dates.ts';
import type { InLanguages, Language } from './language.ts';

const words: Readonly<Record<string, InLanguages>> = {
  '-1': { kk: 'кеше', ru: 'вчера', en: 'yesterday' },
  '0': { kk: 'бүгін', ru: 'сегодня', en: 'today' },
  '1': { kk: 'ертең', ru: 'завтра', en: 'tomorrow' },
};

/** «кеше», «бүгін», «ертең», or null for any other day. */
export function relativeDayWord(dateOn: string, today: string, language: Language): string | null {
  return words[String(daysBetween(today, dateOn))]?.[language] ?? null;
}

/** The word where there is one, else the day, with its year when that is not this year's. */
export function formatNearDay(dateOn: string, today: string, language: Language): string {
  const style = dateOn.slice(0, 4) === today.slice(0, 4) ? 'day' : 'long';
  return relativeDayWord(dateOn, today, language) ?? formatDate(dateOn, language, style);
}
