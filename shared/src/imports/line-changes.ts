/** What a changed line says differently: the cells with their old and new values. */
import type { DraftEntry } from './gather-entries.ts';
import { type ImportColumn, shownColumns } from './import.columns.ts';
import type { Cell } from './read-cell.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Facts, writeLines } from './write-lines.ts';

export interface LineChange {
  readonly line: number;
  readonly column: ImportColumn;
  /** As the workbook writes it; null: empty. */
  readonly old: Cell | null;
  readonly new: Cell | null;
}

export function changesOfLines(
  draft: Pick<DraftEntry, 'lines'>,
  before: Facts,
  after: Facts,
  vocabulary: Vocabulary,
): LineChange[] {
  const [old, now] = [writeLines(before, vocabulary), writeLines(after, vocabulary)];
  const changes: LineChange[] = [];
  for (let i = 0; i < Math.max(old.length, now.length); i += 1) {
    // A number that is gone has no line any more: it is told at the last one.
    const line = (draft.lines[i] ?? draft.lines.at(-1))?.n ?? 0;
    for (const { key } of shownColumns) {
      const [was, is] = [old[i]?.[key] ?? null, now[i]?.[key] ?? null];
      if (was !== is) changes.push({ line, column: key, old: was, new: is });
    }
  }
  return changes;
}
