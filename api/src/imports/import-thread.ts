/** The steps of an import, of which the heavy ones are taken in a thread. */
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import type { GivenFacts, keysOf } from '@saqbol/shared/imports/import.facts.ts';
import type { ImportCounts } from '@saqbol/shared/imports/import.schema.ts';
import type { HeadNames, ImportTable } from '@saqbol/shared/imports/read-table.ts';
import type { NamedLists } from '@saqbol/shared/imports/vocabulary.ts';
import { startThread, type Thread } from '../platform/documents/thread-talk.ts';
import type { WorkbookMark } from './read-import-file.ts';

export type Question =
  | { step: 'read'; path: string; name: string; heads: HeadNames }
  /** Lines that were read before, as JSON. */
  | { step: 'load'; lines: string; letters: ImportTable['letters'] }
  | { step: 'gather'; names: NamedLists; defaultDistrict: string | null }
  | { step: 'plan'; facts: GivenFacts }
  | { step: 'finish'; known: readonly (readonly [string, string])[] };

export type Read =
  | { readonly refused: FieldError }
  | {
      readonly mark: WorkbookMark | null;
      readonly letters: ImportTable['letters'];
      readonly lines: number;
    };
export type Gathered = ReturnType<typeof keysOf>;
export interface Finished {
  readonly counts: ImportCounts;
  readonly digest: string;
  /** JSON of the rows as the database keeps them. */
  readonly rows: string;
}

export const startImportThread = (): Promise<Thread> =>
  startThread(new URL('./import.worker.ts', import.meta.url));
