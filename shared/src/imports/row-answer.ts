/** A row of an import as it is answered: cells by their addresses, issues in words. Server and mocks. */
import type { Language } from '../format/language.ts';
import { fieldErrorText, translatorFor } from '../words/translate.ts';
import type { Issue } from './gather-entries.ts';
import type { ImportColumn } from './import.columns.ts';
import type { ImportIssue, ImportRow } from './import.schema.ts';
import type { PlannedEntry } from './plan-import.ts';
import type { ImportTable } from './read-table.ts';

type KeptRow = Pick<PlannedEntry, 'outcome' | 'activityId' | 'lines' | 'issues' | 'changes'> & {
  readonly position: number;
};

export function rowAnswer(
  kept: KeptRow,
  letters: ImportTable['letters'],
  lang: Language,
): ImportRow {
  const { position, outcome, activityId } = kept;
  const cellAt = (line: number, column: ImportColumn) => `${letters[column] ?? ''}${line}`;
  return {
    position,
    outcome,
    activityId,
    lines: kept.lines.map(({ n, cells }) => ({ n, cells: { ...cells } as Record<string, string> })),
    issues: kept.issues.map((issue) => ({
      ...issueAnswer(issue, lang),
      cell: cellAt(issue.line, issue.column),
    })),
    changes: kept.changes.map((change) => ({
      ...change,
      cell: cellAt(change.line, change.column),
    })),
  };
}

function issueAnswer(issue: Issue, lang: Language): Omit<ImportIssue, 'cell'> {
  const { line, column, severity, code, reason } = issue;
  return { line, column, severity, code, reason: reason ?? null, message: messageOf(issue, lang) };
}

/** What is wrong with a cell, or doubtful about it. */
export function messageOf({ severity, code, params }: Issue, lang: Language): string {
  if (severity === 'error') return fieldErrorText(lang, code, params);
  const t = translatorFor(lang);
  return `${t(`rules.${code}.title`, params)} ${t(`rules.${code}.text`, params)}`;
}
