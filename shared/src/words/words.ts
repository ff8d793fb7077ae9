/**
 * Types of the dictionaries. Kazakh is written first and is the measure: Russian and English must
 * have the same keys, except that each language has the plural forms it needs.
 * Texts stand in `<language>/<noun>.ts`; keys are `noun.part.name`; slots are `{{name}}`.
 */
import type { Language } from '../format/language.ts';
import type { kk } from './kk.ts';

export type Words = typeof kk;

/** A dictionary in another language than Kazakh: same keys, own plural forms. */
export type TranslationOf<T> = Plain<T> & PluralFamilies<T>;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralKey = `${string}_${PluralForm}`;
type FamilyOf<K> = K extends `${infer Family}_${PluralForm}` ? Family : never;

type Plain<T> = {
  readonly [K in keyof T as K extends PluralKey ? never : K]: T[K] extends string
    ? string
    : TranslationOf<T[K]>;
};
type PluralFamilies<T> = {
  readonly [K in FamilyOf<keyof T> as `${K}_other`]: string;
} & {
  readonly [K in FamilyOf<keyof T> as `${K}_${Exclude<PluralForm, 'other'>}`]?: string;
};

export type Lang = Language;
