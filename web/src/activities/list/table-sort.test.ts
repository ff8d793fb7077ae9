import { activitySorts, type SortKey } from '@saqbol/shared/activities/list-sorts.ts';
import { expect, it } from 'vitest';
import { sortChosen, sortShown } from './activities-table.tsx';

it('a head sorts its own way first, the other way when pressed again', () => {
  expect(sortChosen('met', '-startsOn')).toBe('-met');
  expect(sortChosen('met', '-met')).toBe('met');
  expect(sortChosen('met', 'met')).toBe('-met');
  expect(sortChosen('title', undefined)).toBe('title');
  expect(sortChosen('title', 'title')).toBe('-title');
  expect(sortChosen('startsOn', undefined)).toBe('startsOn');
});

it('every order of the contract is reached by a head and shown on it', () => {
  for (const sort of activitySorts) {
    const { key } = sortShown(sort);
    const reached = [sortChosen(key as SortKey, 'title'), sortChosen(key as SortKey, '-met')];
    const all = [...reached, ...reached.map((one) => sortChosen(key as SortKey, one))];
    expect(all).toContain(sort);
  }
});
