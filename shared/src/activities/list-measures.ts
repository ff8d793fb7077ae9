/** Which numbers the list of entries shows: on the screen and in its files alike. */
import type { FigureFilter } from '../figures/figure.codes.ts';
import { families, levelOf, type Measure, measures } from './channels.ts';

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
export function measureColumns(shown: {
  readonly figure?: FigureFilter | undefined;
  readonly measure?: Measure | undefined;
}): readonly MeasureColumn[] {
  const { figure, measure } = shown;
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
