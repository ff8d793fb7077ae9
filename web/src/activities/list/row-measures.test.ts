import { levelOf } from '@saqbol/shared/activities/channels.ts';
import { measureColumns } from '@saqbol/shared/activities/list-measures.ts';
import { figureFilters } from '@saqbol/shared/figures/figure.codes.ts';
import { describe, expect, it } from 'vitest';
import { numbersOf, totalsOf } from './row-measures.ts';

describe('numbers of the list', () => {
  it.each([undefined, ...figureFilters])('of %s never mix levels in one column', (figure) => {
    for (const { measures } of measureColumns(figure ? { figure } : {})) {
      expect(new Set(measures.map((measure) => levelOf[measure])).size).toBe(1);
    }
  });

  it('tell zero from no data', () => {
    const [met] = measureColumns({ figure: 'met' });
    if (!met) throw new Error('no column');
    expect(numbersOf({ attendees: 0 }, met)).toEqual([{ measure: 'attendees', amount: 0 }]);
    expect(numbersOf({}, met)).toEqual([]);
  });

  it('add up by measure to the figure that the list opens', () => {
    const [seen] = measureColumns({ figure: 'seen' });
    if (!seen) throw new Error('no column');
    const rows: { measures: Record<string, number> }[] = [
      { measures: { views: 418, attendees: 64 } },
      { measures: { views: 2, impressions: 5 } },
    ];
    expect(totalsOf(rows, seen)).toEqual({ views: 420, impressions: 5 });
  });
});
