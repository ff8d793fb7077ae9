import { invalid } from './problem.ts';

/** An opaque place in a list: the sort values of its last row. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws Problem 422 for a cursor that we did not give */
export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((one) => typeof one === 'string')
    ) {
      return values;
    }
  } catch {
    // Not ours: refused below like any other.
  }
  throw invalid([{ pointer: '?cursor', code: 'cursor' }]);
}
