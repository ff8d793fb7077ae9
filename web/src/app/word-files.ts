import type { WordFiles } from '../platform/i18n/words.ts';

/** The files of words by language: those of the sign-in page, and all (which include them). */
export const wordFiles: WordFiles = {
  entry: {
    kk: () => import('./entry-words.kk.ts'),
    ru: () => import('./entry-words.ru.ts'),
    en: () => import('./entry-words.en.ts'),
  },
  all: {
    kk: async () => (await import('@saqbol/shared/words/kk.ts')).kk,
    ru: async () => (await import('@saqbol/shared/words/ru.ts')).ru,
    en: async () => (await import('@saqbol/shared/words/en.ts')).en,
  },
};
