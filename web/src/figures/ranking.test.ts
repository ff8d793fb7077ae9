import { describe, expect, it } from 'vitest';
import { ranked } from './ranking.ts';

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
const order = (values: Record<string, number | null>) =>
  ranked(
    Object.entries(values).map(([name, value]) => ({ name, value })),
    (one) => one.value,
    byName,
  ).map(({ item, rank }) => [item.name, rank]);

describe('places', () => {
  it('are shared by equal values, and the next one counts those before it', () => {
    expect(order({ a: 1, b: 5, c: 3, d: 3 })).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 2],
      ['a', 4],
    ]);
  });

  it('are not given without data: no data is neither zero nor last', () => {
    expect(order({ a: null, b: 0, c: 2 })).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', null],
    ]);
  });
});
