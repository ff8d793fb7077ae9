/** Pages of a list by keyset: the cursor names the last item seen, so that new ones shift nothing. */
import { exactCountLimit } from '@saqbol/shared/contract/paging.ts';
import { invalid } from './problem.ts';

type Key = string | number;

export interface Order<T> {
  /** The name of the sort, as the query has it: a cursor of another sort is none. */
  readonly name: string;
  readonly keyOf: (item: T) => Key;
  readonly direction: 1 | -1;
  /** By code units when unsaid. */
  readonly compare?: (a: string, b: string) => number;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
  readonly total: number;
}

interface Place {
  readonly key: Key;
  readonly id: string;
}

/** Sorts, then cuts the page after the cursor. @throws Problem 422 for a cursor that is none */
export function pageOf<T extends { readonly id: string }>(
  items: readonly T[],
  order: Order<T>,
  query: { readonly limit: number; readonly cursor?: string | undefined },
): Page<T> {
  const placed = sorted(items, order);
  const after = query.cursor === undefined ? null : readCursor(query.cursor, order.name);
  const rest = after ? placed.filter((one) => comparePlaces(one.place, after, order) > 0) : placed;
  const shown = rest.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map((one) => one.item),
    nextCursor: last && rest.length > shown.length ? writeCursor(last.place, order.name) : null,
    total: Math.min(items.length, exactCountLimit + 1),
  };
}

/** All items in the order of the list, for exports. */
export function inOrder<T extends { readonly id: string }>(
  items: readonly T[],
  order: Order<T>,
): T[] {
  return sorted(items, order).map((one) => one.item);
}

function sorted<T extends { readonly id: string }>(items: readonly T[], order: Order<T>) {
  return items
    .map((item) => ({ item, place: { key: order.keyOf(item), id: item.id } }))
    .sort((a, b) => comparePlaces(a.place, b.place, order));
}

function comparePlaces<T>(a: Place, b: Place, { direction, compare }: Order<T>): number {
  const byKey =
    compare && typeof a.key === 'string' && typeof b.key === 'string'
      ? compare(a.key, b.key)
      : compareKeys(a.key, b.key);
  return direction * (byKey || compareKeys(a.id, b.id));
}

function compareKeys(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeCursor({ key, id }: Place, sort: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, key, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function readCursor(cursor: string, sort: string): Place {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [name, key, id] = JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    const isKey = typeof key === 'string' || typeof key === 'number';
    if (name === sort && isKey && typeof id === 'string') return { key, id };
  } catch {
    // Not base64 or not JSON: answered below like every other cursor that we never gave.
  }
  throw invalid([{ pointer: '?cursor', code: 'cursor' }]);
}
