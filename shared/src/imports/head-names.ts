/** Heads of the columns in all languages, for server and mocks; the web brings its own language. */
import type { Translator } from '../words/translate.ts';
import { type ImportColumn, importColumns } from './import.columns.ts';
import type { HeadNames } from './read-table.ts';

/** The first language's name is the one that people are told. */
export function headNames(translators: readonly Translator[]): HeadNames {
  return Object.fromEntries(
    importColumns.map(({ key }) => [key, translators.map((t) => t(`imports.columns.${key}`))]),
  ) as Record<ImportColumn, string[]>;
}
