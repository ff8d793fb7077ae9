import { describe, expect, test } from 'vitest';
import { randomFrom } from './random.ts';

describe('the demo’s random numbers', () => {
  test('a seed gives the same numbers each time, so that the demo is the same at every start', () => {
    const draw = () => {
      const random = randomFrom('Павлодар');
      return Array.from({ length: 50 }, () => random.next());
    };
    expect(draw()).toEqual(draw());
    expect(randomFrom('a').next()).not.toBe(randomFrom('b').next());
  });

  test('they fill the interval evenly', () => {
    const random = randomFrom('even');
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i += 1) {
      const tenth = Math.floor(random.next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test('both bounds of a range are drawn, and nothing outside it', () => {
    const random = randomFrom('range');
    const drawn = new Set(Array.from({ length: 200 }, () => random.int(3, 6)));
    expect([...drawn].toSorted()).toEqual([3, 4, 5, 6]);
  });

  test('a value without weight is never drawn', () => {
    const random = randomFrom('weights');
    const drawn = new Set(
      Array.from({ length: 200 }, () =>
        random.weighted([
          ['often', 3],
          ['never', 0],
          ['seldom', 1],
        ]),
      ),
    );
    expect(drawn).toEqual(new Set(['often', 'seldom']));
  });

  test('shuffling loses nothing and leaves the list as it was', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    const shuffled = randomFrom('order').shuffled(list);
    expect(shuffled.toSorted()).toEqual(list);
    expect(shuffled).not.toEqual(list);
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('nothing can be picked from an empty list: it is an error, not undefined', () => {
    expect(() => randomFrom('empty').pick([])).toThrow(RangeError);
  });
});
