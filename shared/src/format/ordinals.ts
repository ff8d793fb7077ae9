import type { Language } from './language.ts';

/** "1st", "2nd", "3rd", "11th". */
export function englishOrdinal(n: number): string {
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return n + { one: 'st', two: 'nd', few: 'rd', zero: 'th', many: 'th', other: 'th' }[form];
}

/** A place in a ranking: «2-орын», «2-е место», "2nd". */
export function formatRank(place: number, language: Language): string {
  if (language === 'kk') return `${place}-орын`;
  return language === 'ru' ? `${place}-е\u00A0место` : englishOrdinal(place);
}
