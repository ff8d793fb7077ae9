import { useTranslation } from 'react-i18next';

/** Words by a key that is made from a code at run time; the dictionaries' tests hold that it exists. */
export type WordOf = (key: string, slots?: Readonly<Record<string, unknown>>) => string;

export function useWordOf(): WordOf {
  return useTranslation().t as unknown as WordOf;
}
