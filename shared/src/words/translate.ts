/**
 * Words for the server and the mocks: error answers, mails, letters, workbooks. All dictionaries
 * are imported here at once, so the web bundle, which loads them by language, must not use it.
 */
import { createInstance, type FormatterModule, type i18n } from 'i18next';
import type { FieldError, ProblemCode } from '../contract/problems.ts';
import { type Language, languages } from '../format/language.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { formatSlot } from './slots.ts';

const dictionaries = { kk, ru, en };

export type Params = Readonly<Record<string, string | number>>;
export type Translator = (key: string, params?: Params) => string;

function formatterOf(language: Language): FormatterModule {
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown, _format, _language, options) =>
      formatSlot(String(options?.interpolationkey), value, language) as string,
  };
}

function instanceOf(language: Language): i18n {
  const instance = createInstance();
  instance.use(formatterOf(language));
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: dictionaries[language] } },
    // Synchronous: the dictionaries are here already.
    initAsync: false,
    interpolation: {
      // Texts, not HTML; who builds HTML escapes there.
      escapeValue: false,
      alwaysFormat: true,
    },
    returnedObjectHandler: (key: string) => {
      throw new Error(`${key} is a group of words, not a text`);
    },
    missingInterpolationHandler: (text: string, match: RegExpMatchArray) => {
      throw new Error(`No value for ${match[0]} in «${text}»`);
    },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No words for ${key} in ${language}`);
    },
  });
  return instance;
}

function translatorOf(language: Language): Translator {
  const instance = instanceOf(language);
  // No nesting: a text typed by a person may stand in a slot.
  return (key, params) => instance.t(key, { ...params, nest: false });
}

const translators = new Map(languages.map((language) => [language, translatorOf(language)]));

/**
 * The words of a language: `translatorFor('kk')('fieldErrors.held-in-future', { today: '2026-03-10' })`.
 * A `YYYY-MM-DD` in a slot named `today`, `day` or `…On` is written as a long date, a number with
 * grouped digits; `count` chooses the plural form. A missing key or slot throws: it is a mistake of
 * ours, never shown as a raw key.
 */
export function translatorFor(language: Language): Translator {
  return translators.get(language) as Translator;
}

/** Title and detail of a problem. */
export function problemText(
  language: Language,
  code: ProblemCode,
): { readonly title: string; readonly detail: string } {
  const t = translatorFor(language);
  const key = `problems.${code.replace('/', '.')}`;
  return { title: t(`${key}.title`), detail: t(`${key}.detail`) };
}

/** The message of one error of a field; one with a `part` of a file begins with that place. */
export function fieldErrorText(
  language: Language,
  code: string,
  params?: FieldError['params'],
): string {
  const t = translatorFor(language);
  const text = t(`fieldErrors.${code}`, params);
  const part = params?.part;
  if (typeof part !== 'string') return text;
  const known = wordPart(part);
  return t('fieldErrors.inPart', { part: known ? t(`files.parts.${known}`) : part, text });
}

/** The part of a Word file as a person knows it; null for what only a program sees. */
function wordPart(part: string): string | null {
  return /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/.exec(part)?.[1] ?? null;
}
