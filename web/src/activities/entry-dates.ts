import { formatDate, formatDateRange, kazakhDay } from '@saqbol/shared/format/dates.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { TFunction } from 'i18next';

interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** When an entry was: «6 наурыз», «2–6 наурыз»; days of another year have it. */
export function entryDates({ startsOn, endsOn }: Days, today: string, language: Language): string {
  const style = startsOn.slice(0, 4) === today.slice(0, 4) ? 'day' : 'long';
  return endsOn
    ? formatDateRange(startsOn, endsOn, language, style)
    : formatDate(startsOn, language, style === 'day' ? 'day' : 'numeric');
}

/** A period that may be open at either end: «2–10 наурыз», «2 наурыздан бастап». */
export function periodText(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  language: Language,
  t: TFunction,
): string | null {
  if (from && to) return formatDateRange(from, to, language);
  // A Kazakh month takes its case ending itself: none is glued to a slot.
  if (from) {
    const day = language === 'kk' ? kazakhDay(from, 'abl') : formatDate(from, language);
    return t('entries.list.since', { day });
  }
  if (!to) return null;
  return t('entries.list.until', {
    day: language === 'kk' ? kazakhDay(to, 'dat') : formatDate(to, language),
  });
}
