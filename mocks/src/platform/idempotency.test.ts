import { expect, test } from 'vitest';
import { createStore } from '../store.ts';
import { recall, remember } from './idempotency.ts';
import { Problem } from './problem.ts';

test('a key is remembered for a day, then it is new again', () => {
  const store = createStore({ accounts: [], campaigns: [], activities: [], partnerships: [] });
  const place = { name: 'person endpoint key', content: '/path {}' };
  const hour = 3_600_000;
  remember(store, place, { body: 1 }, 0);
  expect(recall(store, place, 23 * hour)).toEqual({ body: 1 });
  expect(() => recall(store, { ...place, content: '/path {"a":1}' }, hour)).toThrow(Problem);
  expect(recall(store, place, 24 * hour)).toBeNull();
});
