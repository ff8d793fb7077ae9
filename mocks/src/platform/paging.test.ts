import { expect, test } from 'vitest';
import { type Order, pageOf } from './paging.ts';
import { Problem } from './problem.ts';

interface Item {
  id: string;
  day: string;
}
const byDay: Order<Item> = { name: '-day', keyOf: (item) => item.day, direction: -1 };
const items = (...days: string[]): Item[] => days.map((day, i) => ({ id: `i${i}`, day }));

test('a new item at the top shifts nothing: the next page goes on where the last one ended', () => {
  const known = items('05', '04', '03', '02');
  const first = pageOf(known, byDay, { limit: 2 });
  expect(first.items.map((one) => one.day)).toEqual(['05', '04']);
  const grown = [...known, { id: 'new', day: '09' }];
  const next = pageOf(grown, byDay, { limit: 2, cursor: first.nextCursor ?? '' });
  expect(next.items.map((one) => one.day)).toEqual(['03', '02']);
  expect(next).toMatchObject({ nextCursor: null, total: 5 });
});

test('items of one day are told apart by their ids, so that none is lost between pages', () => {
  const same = items('05', '05', '05');
  const first = pageOf(same, byDay, { limit: 2 });
  const rest = pageOf(same, byDay, { limit: 2, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...rest.items].map((one) => one.id)).toEqual(['i2', 'i1', 'i0']);
});

test.each(['garbage', '{}', btoa('[]'), btoa('["day","05","i0"]')])(
  'the cursor %j was never given and is refused',
  (cursor) => {
    expect(() => pageOf(items('05'), byDay, { limit: 2, cursor })).toThrow(Problem);
  },
);

test('a count beyond the exact ones is one above the limit', () => {
  const many = items(...Array.from({ length: 10_005 }, () => '05'));
  expect(pageOf(many, byDay, { limit: 1 }).total).toBe(10_001);
});
