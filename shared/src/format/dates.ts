import { partsOfDay, weekdayOf } from '../campaigns/calendar/days.ts';
import {
  type KazakhMonth,
  kazakhMonths,
  monthsAlone,
  monthsShort,
  monthsWithDay,
  weekdays,
  weekdaysShort,
} from './calendar-names.ts';
import type { InLanguages, Language } from './language.ts';

/** «12 наурыз» stays on one line. */
const noBreakSpace = '\u00A0';

/**
 * - `day`      12 наурыз · 12 марта · 12 March
 * - `weekday`  12 наурыз, бейсенбі · 12 марта, четверг · 12 March, Thursday
 * - `long`     2026 ж. 12 наурыз · 12 марта 2026 года · 12 March 2026
 * - `full`     2026 ж. 12 наурыз, бейсенбі · 12 марта 2026 года, четверг · 12 March 2026, Thursday
 * - `numeric`  12.03.2026 · 12.03.2026 · 12 Mar 2026 (no order of figures to guess)
 * - `numericDay` 12.03 · 12.03 · 12 Mar
 */
export type DateStyle = 'day' | 'weekday' | 'long' | 'full' | 'numeric' | 'numericDay';

/** A calendar day (`YYYY-MM-DD`) in words or figures. */
export function formatDate(dateOn: string, language: Language, style: DateStyle = 'day'): string {
  switch (style) {
    case 'day':
      return dayAndMonth(dateOn, language);
    case 'weekday':
      return `${dayAndMonth(dateOn, language)}, ${weekdayName(weekdayOf(dateOn), language)}`;
    case 'long':
      return withYear(dayAndMonth(dateOn, language), partsOfDay(dateOn).year, language);
    case 'full':
      return `${formatDate(dateOn, language, 'long')}, ${weekdayName(weekdayOf(dateOn), language)}`;
    case 'numeric':
    case 'numericDay':
      return inFigures(dateOn, language, style === 'numeric');
  }
}

function dayAndMonth(dateOn: string, language: Language): string {
  const { day, month } = partsOfDay(dateOn);
  return `${day}${noBreakSpace}${monthsWithDay[language][month - 1]}`;
}

function withYear(text: string, year: number, language: Language): string {
  if (language === 'kk') return `${year}${noBreakSpace}ж. ${text}`;
  return language === 'ru' ? `${text} ${year}${noBreakSpace}года` : `${text} ${year}`;
}

function inFigures(dateOn: string, language: Language, hasYear: boolean): string {
  const [year, month = '', day] = dateOn.split('-');
  partsOfDay(dateOn);
  if (language !== 'en') return hasYear ? `${day}.${month}.${year}` : `${day}.${month}`;
  const text = `${Number(day)}${noBreakSpace}${monthsShort.en[Number(month) - 1]}`;
  return hasYear ? `${text} ${year}` : text;
}

/** 1 Monday … 7 Sunday; small letters in Kazakh and Russian. */
export function weekdayName(weekday: number, language: Language, isShort = false): string {
  return (isShort ? weekdaysShort : weekdays)[language][weekday - 1] ?? '';
}

/** «2026 ж. наурыз», «март 2026 года», "March 2026". */
export function formatMonth(dateOn: string, language: Language): string {
  const { year, month } = partsOfDay(dateOn);
  return withYear(monthsAlone[language][month - 1] ?? '', year, language);
}

/** The month without its year, as a caption. */
export function monthName(month: number, language: Language): string {
  return monthsAlone[language][month - 1] ?? '';
}

const yearWord: InLanguages<(year: number) => string> = {
  kk: (year) => `${year}${noBreakSpace}ж. `,
  ru: (year) => ` ${year}${noBreakSpace}года`,
  en: (year) => ` ${year}`,
};

/**
 * A span of days, its common parts said once: «2–11 наурыз», «27 ақпан – 2 наурыз»; with `long`
 * the year too: «2026 ж. 2–11 наурыз», «2–11 марта 2026 года», "2–11 March 2026".
 */
export function formatDateRange(
  from: string,
  to: string,
  language: Language,
  style: 'day' | 'long' = 'day',
): string {
  if (from === to) return formatDate(from, language, style);
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  if (first.year !== last.year) {
    return `${formatDate(from, language, 'long')} – ${formatDate(to, language, 'long')}`;
  }
  const sameMonth = first.month === last.month;
  const span = sameMonth
    ? `${first.day}–${dayAndMonth(to, language)}`
    : `${dayAndMonth(from, language)} – ${dayAndMonth(to, language)}`;
  if (style === 'day') return span;
  const year = yearWord[language](first.year);
  return language === 'kk' ? year + span : span + year;
}

/**
 * The date as official letters write it, in a case of the month, since no suffix is ever glued to
 * a number: «2026 жылғы 2 наурыздағы», «2026 жылғы 11 наурыздан».
 */
export function kazakhOfficialDate(dateOn: string, form: keyof KazakhMonth = 'nom'): string {
  const { year, month, day } = partsOfDay(dateOn);
  return `${year}${noBreakSpace}жылғы ${day}${noBreakSpace}${kazakhMonths[month - 1]?.[form]}`;
}

/** «11 наурыздан», for sentences that have named the year or need none. */
export function kazakhDay(dateOn: string, form: keyof KazakhMonth): string {
  const { month, day } = partsOfDay(dateOn);
  return `${day}${noBreakSpace}${kazakhMonths[month - 1]?.[form]}`;
}
