/** Days as official letters write them; the month stands in its stored case, numbers take no suffix. */
import { partsOfDay } from '../../campaigns/calendar/days.ts';
import { kazakhMonths, monthsWithDay } from '../../format/calendar-names.ts';
import { formatDate, kazakhOfficialDate } from '../../format/dates.ts';
import type { LetterLanguage } from '../reply.schema.ts';

const noBreakSpace = '\u00A0';
/** Room for a day or number that is written by hand. */
export const shortBlank = '____';
export const longBlank = '____________';

/** «2026 жылғы 2 наурыз», «2 марта 2026 года». */
export function officialDay(dateOn: string, lang: LetterLanguage): string {
  return lang === 'kk' ? kazakhOfficialDate(dateOn) : formatDate(dateOn, 'ru', 'long');
}

/** Before a noun: «2026 жылғы 2 наурыздағы (хат)»; in Russian after «от»: «2 марта 2026 года». */
export function officialDayOf(dateOn: string, lang: LetterLanguage): string {
  return lang === 'kk' ? kazakhOfficialDate(dateOn, 'attr') : formatDate(dateOn, 'ru', 'long');
}

/** When something happened: «2026 жылғы 2 наурызда», «2 марта 2026 года». */
export function officialDayWhen(dateOn: string, lang: LetterLanguage): string {
  return lang === 'kk' ? kazakhOfficialDate(dateOn, 'loc') : formatDate(dateOn, 'ru', 'long');
}

/** The day left blank, its month and year known: «2026 жылғы ____ наурыз», «____ марта 2026 года». */
export function blankDay(near: string, lang: LetterLanguage, form: 'nom' | 'attr' = 'nom'): string {
  const { year, month } = partsOfDay(near);
  return lang === 'kk'
    ? `${year}${noBreakSpace}жылғы ${shortBlank}${noBreakSpace}${kazakhMonths[month - 1]?.[form]}`
    : `${shortBlank}${noBreakSpace}${monthsWithDay.ru[month - 1]} ${year}${noBreakSpace}года`;
}

/**
 * The days that the letter tells of: «2026 жылғы 2–10 наурыз аралығында», «со 2 по 10 марта
 * 2026 года»; one day alone: «2026 жылғы 2 наурызда», «2 марта 2026 года».
 */
export function officialPeriod(from: string, to: string, lang: LetterLanguage): string {
  if (from === to) return officialDayWhen(from, lang);
  return lang === 'kk' ? `${kazakhSpan(from, to)} аралығында` : russianSpan(from, to);
}

function kazakhSpan(from: string, to: string): string {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  const end = kazakhOfficialDate(to);
  if (first.year !== last.year) return `${kazakhOfficialDate(from)}${noBreakSpace}– ${end}`;
  if (first.month === last.month) {
    return `${first.year}${noBreakSpace}жылғы ${first.day}–${last.day}${noBreakSpace}${kazakhMonths[last.month - 1]?.nom}`;
  }
  return `${kazakhOfficialDate(from)}${noBreakSpace}– ${last.day}${noBreakSpace}${kazakhMonths[last.month - 1]?.nom}`;
}

function russianSpan(from: string, to: string): string {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  // «со второго», but «с двенадцатого»: only the second of the month begins with two consonants.
  const since = first.day === 2 ? 'со' : 'с';
  const end = formatDate(to, 'ru', 'long');
  if (first.year !== last.year) return `${since} ${formatDate(from, 'ru', 'long')} по ${end}`;
  const start = first.month === last.month ? String(first.day) : formatDate(from, 'ru', 'day');
  return `${since} ${start} по ${end}`;
}
