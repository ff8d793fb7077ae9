import * as z from 'zod/mini';
import { languages } from './language.ts';

export const languageSchema = z.enum(languages);

/** A text that exists in all three languages; an empty one is refused. */
export const inLanguagesSchema = z.object({
  kk: z.string().check(z.minLength(1)),
  ru: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
