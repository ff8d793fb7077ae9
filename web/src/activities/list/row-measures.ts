import type { Measure } from '@saqbol/shared/activities/channels.ts';
import type { MeasureColumn } from '@saqbol/shared/activities/list-measures.ts';

/** The numbers of an entry for a column. A measure that is not there is no data, which is not zero. */
export function numbersOf(
  amounts: Readonly<Record<string, number>>,
  column: MeasureColumn,
): { measure: Measure; amount: number }[] {
  return column.measures.flatMap((measure) => {
    const amount = amounts[measure];
    return amount === undefined ? [] : [{ measure, amount }];
  });
}

/** The sum of a column over entries, by measure; an absent measure has no number at all. */
export function totalsOf(
  rows: readonly { readonly measures: Readonly<Record<string, number>> }[],
  column: MeasureColumn,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    for (const { measure, amount } of numbersOf(row.measures, column)) {
      sums[measure] = (sums[measure] ?? 0) + amount;
    }
  }
  return sums;
}
