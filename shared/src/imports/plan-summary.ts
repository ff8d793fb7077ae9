/** What a person sees of a plan: its counts, and all that another plan must say alike. */
import type { ImportCounts } from './import.schema.ts';
import type { PlannedEntry } from './plan-import.ts';

export function countsOf(planned: readonly PlannedEntry[], lines: number): ImportCounts {
  const counts = { lines, new: 0, changed: 0, same: 0, wrong: 0, warned: 0, errors: 0 };
  for (const one of planned) {
    counts[one.outcome] += 1;
    if (isWarned(one)) counts.warned += 1;
    counts.errors += one.issues.filter(({ severity }) => severity === 'error').length;
  }
  return counts;
}

/** A warning stands on it that nobody has explained. */
export function isWarned({ issues }: Pick<PlannedEntry, 'issues'>): boolean {
  return issues.some(({ severity, reason }) => severity === 'warning' && !reason);
}

/** Outcomes and issues as a text: equal texts, equal plans to the eye. */
export function seenOf(planned: readonly PlannedEntry[]): string {
  return JSON.stringify(
    planned.map(({ outcome, issues }) => [
      outcome,
      issues.map(({ line, column, code }) => [line, column, code]),
    ]),
  );
}
