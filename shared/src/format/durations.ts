import type { InLanguages, Language } from './language.ts';

const noBreakSpace = '\u00A0';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The word of a count of days; Russian has three, and «2 дня» is not «2 дн.» in a sentence. */
const dayWords: InLanguages<(days: number) => string> = {
  kk: () => 'күн',
  ru: (days) => {
    const form = new Intl.PluralRules('ru').select(days);
    return form === 'one' ? 'день' : form === 'few' ? 'дня' : 'дней';
  },
  en: (days) => (days === 1 ? 'day' : 'days'),
};
const hourWord: InLanguages = { kk: 'сағ', ru: 'ч', en: 'h' };
const minuteWord: InLanguages = { kk: 'мин', ru: 'мин', en: 'min' };
const lessThanMinute: InLanguages = {
  kk: 'бір минуттан аз',
  ru: 'меньше минуты',
  en: 'less than a minute',
};

/** «3 күн», «3 дня», "3 days". */
export function formatDays(days: number, language: Language): string {
  return `${days}${noBreakSpace}${dayWords[language](days)}`;
}

/**
 * A length of time in its two largest units, without its sign: «1 күн 10 сағ», «5 сағ 48 мин»,
 * «48 мин». Cut off, not rounded up: what is left is never more than it says.
 */
export function formatDuration(ms: number, language: Language): string {
  const size = Math.abs(ms);
  if (size < minuteMs) return lessThanMinute[language];
  const days = Math.floor(size / dayMs);
  const hours = Math.floor((size % dayMs) / hourMs);
  const minutes = Math.floor((size % hourMs) / minuteMs);
  const parts = [
    days > 0 && formatDays(days, language),
    hours > 0 && `${hours}${noBreakSpace}${hourWord[language]}`,
    days === 0 && minutes > 0 && `${minutes}${noBreakSpace}${minuteWord[language]}`,
  ];
  return parts.filter(Boolean).join(' ');
}
