/** Places of units: equal values share a place; without data there is none. */
export interface Ranked<T> {
  readonly item: T;
  readonly value: number | null;
  readonly rank: number | null;
}

/** Greatest first, equal ones by name; those without data last. */
export function ranked<T>(
  items: readonly T[],
  numberOf: (item: T) => number | null,
  compareItems: (a: T, b: T) => number,
): Ranked<T>[] {
  const withValues = items.map((item) => ({ item, value: numberOf(item) }));
  const sorted = withValues.sort(
    (a, b) =>
      (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) ||
      compareItems(a.item, b.item),
  );
  return sorted.map(({ item, value }) => ({
    item,
    value,
    rank: value === null ? null : 1 + sorted.filter((one) => (one.value ?? value) > value).length,
  }));
}
