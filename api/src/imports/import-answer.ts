import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import type { StoredImport } from './imports.queries.ts';

export function importAnswer(stored: StoredImport): ImportRecord {
  const { letters: _, planDigest: __, factsDigest: ___, ...body } = stored;
  return body;
}
