import { families, levelOf, type Measure, measures } from '@saqbol/shared/activities/channels.ts';
import type { ActivitySearch } from './activity-search.ts';

/** A column of numbers: measures of one level, never of several. */
export interface MeasureColumn {
  readonly key: 'met' | 'contacts' | 'delivered' | 'seen' | 'engaged' | 'people' | 'measure';
  readonly measures: readonly Measure[];
  /** All are people who were there: one sum. Otherwise each number stands with its own unit. */
  readonly summed: boolean;
}

const ofLevel = (level: number) => measures.filter((measure) => levelOf[measure] === level);
const met: MeasureColumn = { key: 'met', measures: families.met, summed: true };
const contacts: MeasureColumn = { key: 'contacts', measures: ofLevel(2), summed: false };

/** The numbers that a list shows: those of its figure or measure, else meetings and contacts. */
export function measureColumns({ figure, measure }: ActivitySearch): readonly MeasureColumn[] {
  if (measure) return [{ key: 'measure', measures: [measure], summed: false }];
  switch (figure) {
    case 'met':
      return [met];
    case 'contacts':
      return [contacts];
    case 'delivered':
    case 'seen':
    case 'engaged':
      return [{ key: figure, measures: families[figure], summed: false }];
    case 'people-low':
    case 'people-high':
      return [{ key: 'people', measures: ofLevel(3), summed: false }];
    default:
      return [met, contacts];
  }
}

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
