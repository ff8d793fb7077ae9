import type { WordFiles, WordNoun } from '../platform/i18n/words.ts';

/** What the sign-in page says: it does not wait for the words of other screens. */
export const entryNouns = ['common', 'accounts'] as const satisfies WordNoun[];
/** What nearly every screen behind it says; a route names what its own screen says besides. */
export const signedInNouns = ['codes', 'entries'] as const satisfies WordNoun[];

/** A file a noun and language, each a chunk of its own; some nouns the API alone speaks of. */
const modules = import.meta.glob<object>([
  '../../../shared/src/words/{kk,ru,en}/*.ts',
  '!**/{api-docs,endpoints,exchange,mails}.ts',
]);

export const wordFiles: WordFiles = async (noun, language) => {
  const file = noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const load = modules[`../../../shared/src/words/${language}/${file}.ts`];
  if (!load) throw new Error(`No file of words for ${noun}`);
  return { ...(await load()) };
};
