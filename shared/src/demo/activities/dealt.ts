import type { Random } from '../random.ts';

/**
 * So many values in random order, each as often as its weight says (up to rounding): a small unit's
 * mix is that of a large one, which single draws would not give.
 */
export function dealt<T>(
  list: readonly (readonly [T, number])[],
  count: number,
  random: Random,
): T[] {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0);
  const start = random.next();
  const values = Array.from({ length: count }, (_, i) => {
    let left = ((i + start) / count) * total;
    const found = list.find(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    return (found ?? list.at(-1))?.[0] as T;
  });
  return random.shuffled(values);
}
