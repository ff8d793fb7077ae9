import { defaultLanguage, isLanguage, type Language } from '@saqbol/shared/format/language.ts';
import type { Words } from '@saqbol/shared/words/words.ts';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

/** The words of one noun: the first part of a key. */
export type WordNoun = keyof Words;
/** Brings `{ noun: words }`; each noun and language is a file of its own, loaded when it is needed. */
export type WordFiles = (noun: WordNoun, language: Language) => Promise<object>;

const storageKey = 'saqbol.language'; // early.js reads it before the first paint
const namespace = 'translation';

let files: WordFiles;
/** Nouns that the screen speaks of, in the language that it is in. */
const spoken = new Set<WordNoun>();
let whenChosen: (language: Language) => void = () => {};

/**
 * Loads the first nouns in the language that early.js wrote into `<html lang>` and starts i18next.
 */
export async function startWords(given: WordFiles, first: readonly WordNoun[]): Promise<void> {
  files = given;
  const language = languageOf(document.documentElement.lang);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { [namespace]: await wordsOf(first, language) } },
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
    react: { useSuspense: false },
    saveMissing: import.meta.env.DEV,
    missingKeyHandler: (_languages, _namespace, key) => console.error(`No words for ${key}`),
  });
  for (const noun of first) spoken.add(noun);
}

/** Brings the words of these nouns, in this language and, from now on, in each chosen one. */
export async function loadWords(nouns: readonly WordNoun[]): Promise<void> {
  const missing = nouns.filter((noun) => !spoken.has(noun));
  if (missing.length === 0) return;
  await addWords(currentLanguage(), missing);
  for (const noun of missing) spoken.add(noun);
}

/**
 * Switches the language at any time: nothing is mounted anew, so nothing typed is lost. Rejects
 * when the words cannot be loaded; the old language then stays.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  await showLanguage(language);
  whenChosen(language);
}

/** Shows a language that was chosen elsewhere (stored with the account). */
export async function showLanguage(language: Language): Promise<void> {
  if (language !== currentLanguage()) {
    await addWords(language, [...spoken]);
    await i18next.changeLanguage(language);
    document.documentElement.lang = language;
  }
  remember(language);
}

/** The account's language, where nobody has chosen one on this device yet. */
export async function followAccountLanguage(language: Language): Promise<void> {
  if (!isChosen()) await showLanguage(language);
}

/** Called after a person chose a language, to store it with the account. */
export function onLanguageChosen(listener: (language: Language) => void): void {
  whenChosen = listener;
}

/** The language of the screen now, for code outside React (Accept-Language). */
export function currentLanguage(): Language {
  return languageOf(i18next.language ?? document.documentElement.lang);
}

/** The language of the screen; renders again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languageOf(i18n.language);
}

async function addWords(language: Language, nouns: readonly WordNoun[]) {
  const words = await wordsOf(nouns, language);
  // Whole nouns are laid over each other; modules are sealed, so nothing is merged into them.
  i18next.addResourceBundle(language, namespace, words, false, true);
}

async function wordsOf(nouns: readonly WordNoun[], language: Language): Promise<object> {
  return Object.assign({}, ...(await Promise.all(nouns.map((noun) => files(noun, language)))));
}

function languageOf(text: string | undefined): Language {
  return isLanguage(text) ? text : defaultLanguage;
}

function isChosen(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return true; // nothing can be remembered here: what the screen shows is what was chosen
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch (error) {
    // Storage is forbidden in this browser: the choice holds until the page is left.
    console.warn(error);
  }
}
