import { invalid } from './problem.ts';

/** An opaque place in a list: its order and the sort values of the last row. */
function encodeCursor(order: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** The sort values of a cursor. @throws Problem 422 for one that we did not give for this order */
export function decodeCursor(
  cursor: string | undefined,
  order: string,
  length: number,
): string[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.every((one) => typeof one === 'string')) {
      const [name, ...place] = values;
      if (name === order && place.length === length) return place;
    }
  } catch {
    // Not ours: refused below like any other.
  }
  throw invalid([{ pointer: '?cursor', code: 'cursor' }]);
}

/** A page of rows that were read with one more than its limit, and the cursor to the next. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  order: string,
  placeOf: (row: T) => readonly string[],
): { items: T[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last ? encodeCursor(order, placeOf(last)) : null,
  };
}
