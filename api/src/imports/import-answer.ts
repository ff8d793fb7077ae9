import type { Language } from '@saqbol/shared/format/language.ts';
import type { Issue } from '@saqbol/shared/imports/gather-entries.ts';
import type { ImportColumn } from '@saqbol/shared/imports/import.columns.ts';
import type { ImportIssue, ImportRecord, ImportRow } from '@saqbol/shared/imports/import.schema.ts';
import { fieldErrorText, translatorFor } from '@saqbol/shared/words/translate.ts';
import type { StoredImport, StoredRow } from './imports.queries.ts';

export function importAnswer(stored: StoredImport): ImportRecord {
  const { letters: _, planDigest: __, ...body } = stored;
  return body;
}

type Letters = StoredImport['letters'];

/** A row with what is said of its cells, in words. */
export function rowAnswer(stored: StoredRow, letters: Letters, lang: Language): ImportRow {
  const cellAt = (line: number, column: ImportColumn) => `${letters[column] ?? ''}${line}`;
  return {
    ...stored,
    lines: stored.lines.map(({ n, cells }) => ({
      n,
      cells: { ...cells } as ImportRow['lines'][number]['cells'],
    })),
    issues: stored.issues.map((issue) =>
      issueAnswer(issue, cellAt(issue.line, issue.column), lang),
    ),
    changes: stored.changes.map((change) => ({
      ...change,
      cell: cellAt(change.line, change.column),
    })),
  };
}

function issueAnswer(issue: Issue, cell: string, lang: Language): ImportIssue {
  const { line, column, severity, code, reason } = issue;
  return {
    cell,
    line,
    column,
    severity,
    code,
    reason: reason ?? null,
    message: messageOf(issue, lang),
  };
}

/** What is wrong with a cell, or doubtful about it. */
export function messageOf({ severity, code, params }: Issue, lang: Language): string {
  if (severity === 'error') return fieldErrorText(lang, code, params);
  const t = translatorFor(lang);
  return `${t(`rules.${code}.title`, params)} ${t(`rules.${code}.text`, params)}`;
}
