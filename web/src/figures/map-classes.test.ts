import { describe, expect, it } from 'vitest';
import { levelIn, mapClasses } from './map-classes.ts';

const froms = (values: number[], decimals = 1) =>
  mapClasses(values, decimals).map((each) => each.from);
const sizes = (values: number[], decimals = 1) => {
  const classes = mapClasses(values, decimals);
  return classes.map(
    (each) => values.filter((value) => levelIn(classes, value) === each.level).length,
  );
};

/** Met in person per 1,000 of nineteen units. */
const met = [
  51, 44.1, 42, 35.4, 35, 32, 30.5, 23.6, 23.6, 20.5, 17.9, 17, 12.9, 12.8, 7.4, 6.6, 4.9, 4.8, 3.1,
];

describe('classes of the map', () => {
  it('have round borders at equal steps where these divide the units well', () => {
    expect(froms(met)).toEqual([0, 10, 20, 30, 40]);
    expect(sizes(met)).toEqual([5, 4, 3, 4, 3]);
  });

  it('hold about equally many where one would swallow most units at equal steps', () => {
    const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 900, 950, 999];
    expect(Math.max(...sizes(skewed, 0))).toBeLessThanOrEqual(skewed.length / 2);
    expect(sizes(skewed, 0)).toHaveLength(5);
  });

  it('are the values themselves where there are five or fewer', () => {
    const schemes = [6, 6, 6, 5, 5, 4, 3, 6];
    expect(mapClasses(schemes, 0)).toEqual([
      { from: 3, to: 3, level: 1 },
      { from: 4, to: 4, level: 2 },
      { from: 5, to: 5, level: 4 },
      { from: 6, to: 6, level: 5 },
    ]);
  });

  it('put a figure where its label says: 39.9 lies below a border at 40', () => {
    const classes = mapClasses(met, 1);
    expect(classes.at(-2)?.to).toBe(39.9);
    expect(levelIn(classes, 39.9)).toBe(4);
    expect(levelIn(classes, 40)).toBe(5);
  });

  it('tell zero from no data and from the lowest class', () => {
    const classes = mapClasses([0, ...met], 1);
    expect(levelIn(classes, 0)).toBe(0);
    expect(levelIn(classes, null)).toBe(null);
    expect(levelIn(classes, 3.1)).toBe(1);
    expect(classes[0]?.from).toBe(0);
  });

  it('are none where nothing is above zero', () => {
    expect(mapClasses([], 1)).toEqual([]);
    expect(mapClasses([0, 0], 0)).toEqual([]);
  });

  it('never leave a value without a class, whatever the values', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      // A cheap repeatable spread over several sizes.
      const values = Array.from({ length: 20 }, (_, i) =>
        Math.round(((i * seed * 7919) % 997) ** (1 + (seed % 3) / 2) + 1),
      );
      const classes = mapClasses(values, 0);
      expect(classes.length).toBeLessThanOrEqual(5);
      for (const value of values) {
        const level = levelIn(classes, value);
        const own = classes.find((each) => each.level === level);
        expect(own && value >= own.from && value <= (own.to ?? value)).toBe(true);
      }
      const bounds = classes.map((each) => each.from);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    }
  });
});
