import { lazyRouteComponent } from '@tanstack/react-router';
import { loadWords, type WordNoun } from '../i18n/words.ts';

/** A screen that is loaded when it is first gone to, with the words that it alone needs. */
export function lazyScreen<T extends Record<string, unknown>, K extends keyof T & string>(
  load: () => Promise<T>,
  name: K,
  nouns: readonly WordNoun[],
) {
  const loadAll = async () => (await Promise.all([load(), loadWords(nouns)]))[0];
  return lazyRouteComponent(loadAll, name);
}
