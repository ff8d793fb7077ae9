/** Cells in memory, to be looked up by unit, place and value. */
import type { Cell } from './figures.queries.ts';

/** Sums by measure. */
export type Sums = ReadonlyMap<string, number>;
const nothing: Sums = new Map();

/** The sums of all cells, added up by the key that `keyOf` gives; undefined leaves a cell out. */
export function sumsBy(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | undefined,
): Map<string, Map<string, number>> {
  const book = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === undefined) continue;
    let sums = book.get(key);
    if (!sums) {
      sums = new Map();
      book.set(key, sums);
    }
    sums.set(cell.measure, (sums.get(cell.measure) ?? 0) + cell.amount);
  }
  return book;
}

export function sumsOf(book: ReadonlyMap<string, Sums>, key: string): Sums {
  return book.get(key) ?? nothing;
}

/** People of in-person channels, which the cells keep as `people:<channel>` or `nation:<channel>`. */
export function inPersonPeople(sums: Sums, prefix: 'people:' | 'nation:'): Map<string, number> {
  const people = new Map<string, number>();
  for (const [measure, amount] of sums) {
    if (measure.startsWith(prefix)) people.set(measure.slice(prefix.length), amount);
  }
  return people;
}
