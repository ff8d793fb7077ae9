/** What a person saw of a plan: its counts, and a digest by which a later plan is compared. */
import { createHash } from 'node:crypto';
import type { ImportCounts } from '@saqbol/shared/imports/import.schema.ts';
import type { PlannedEntry } from '@saqbol/shared/imports/plan-import.ts';

export function countsOf(planned: readonly PlannedEntry[], lines: number): ImportCounts {
  const counts = { lines, new: 0, changed: 0, same: 0, wrong: 0, warned: 0, errors: 0 };
  for (const { outcome, issues } of planned) {
    counts[outcome] += 1;
    const isUnexplained = issues.some((one) => one.severity === 'warning' && !one.reason);
    if (isUnexplained) counts.warned += 1;
    counts.errors += issues.filter((one) => one.severity === 'error').length;
  }
  return counts;
}

export function digestOf(planned: readonly PlannedEntry[]): string {
  const seen = planned.map(({ outcome, issues }) => [
    outcome,
    issues.map(({ line, column, code }) => [line, column, code]),
  ]);
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
