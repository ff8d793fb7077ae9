import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { dealt } from './dealt.ts';
import { shareOut } from './share-out.ts';

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('sharing a total out', () => {
  test('goes by weight where no bound is hurt', () => {
    const free = { least: 0, most: 1000 };
    expect(
      shareOut(100, [
        { weight: 1, ...free },
        { weight: 3, ...free },
      ]),
    ).toEqual([25, 75]);
  });

  test('what one part cannot take goes to the others', () => {
    const parts = [
      { weight: 10, least: 0, most: 20 },
      { weight: 1, least: 0, most: 500 },
      { weight: 1, least: 30, most: 500 },
    ];
    expect(shareOut(200, parts)).toEqual([20, 90, 90]);
  });

  test('keeps every bound, and misses the total only when the bounds do', () => {
    const small = [
      { weight: 1, least: 5, most: 10 },
      { weight: 2, least: 5, most: 10 },
    ];
    expect(shareOut(1000, small)).toEqual([10, 10]);
    expect(shareOut(1, small)).toEqual([5, 5]);
    const random = randomFrom('shares');
    const parts = Array.from({ length: 30 }, () => ({
      weight: random.next() * 10,
      least: random.int(0, 40),
      most: random.int(50, 900),
    }));
    const shares = shareOut(6000, parts);
    expect(Math.abs(sumOf(shares) - 6000)).toBeLessThan(30);
    parts.forEach((part, i) => {
      expect(shares[i]).toBeGreaterThanOrEqual(part.least);
      expect(shares[i]).toBeLessThanOrEqual(part.most);
    });
  });

  test('there may be nobody to share with', () => {
    expect(shareOut(100, [])).toEqual([]);
  });
});

describe('dealing', () => {
  test('even few values come in the proportions of the weights', () => {
    const values = dealt(
      [
        ['a', 3],
        ['b', 1],
      ],
      8,
      randomFrom('deal'),
    );
    expect(values.filter((one) => one === 'a')).toHaveLength(6);
    expect(values).toHaveLength(8);
  });
});
