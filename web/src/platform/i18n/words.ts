import { defaultLanguage, isLanguage, type Language } from '@saqbol/shared/format/language.ts';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

type Loaders = Readonly<Record<Language, () => Promise<object>>>;
/** Words come in two steps: those of the sign-in page first, the rest with the first screen. */
export interface WordFiles {
  readonly entry: Loaders;
  readonly all: Loaders;
}

const storageKey = 'saqbol.language'; // early.js reads it before the first paint
const namespace = 'translation';

let files: WordFiles;
let step: keyof WordFiles = 'entry';
let whenChosen: (language: Language) => void = () => {};

/** Loads the words of the language that early.js wrote into `<html lang>` and starts i18next. */
export async function startWords(given: WordFiles): Promise<void> {
  files = given;
  const language = languageOf(document.documentElement.lang);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { [namespace]: { ...(await files.entry[language]()) } } },
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
    react: { useSuspense: false },
    saveMissing: import.meta.env.DEV,
    missingKeyHandler: (_languages, _namespace, key) => console.error(`No words for ${key}`),
  });
}

/** Brings the words of all screens, in this language and, from now on, in each chosen one. */
export async function loadAllWords(): Promise<void> {
  if (step === 'all') return;
  await addWords(currentLanguage(), 'all');
  step = 'all';
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
    await addWords(language, step);
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

async function addWords(language: Language, wanted: keyof WordFiles) {
  const words = await files[wanted][language]();
  // Whole nouns are laid over each other; modules are sealed, so nothing is merged into them.
  i18next.addResourceBundle(language, namespace, words, false, true);
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
