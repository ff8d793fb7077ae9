/** The languages of every screen, mail, letter and error. Kazakh comes first and is the default. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'kk';

/** One value per language: a name, a text, a list. */
export type InLanguages<T = string> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
