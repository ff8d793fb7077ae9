import { activityStatuses, reviewStatuses } from '@saqbol/shared/activities/activity.codes.ts';
import { describe, expect, it } from 'vitest';
import { shownState } from './entry-state.tsx';

describe('the one state that a row shows', () => {
  it('is a verdict that somebody must know, whatever the status', () => {
    for (const status of activityStatuses) {
      expect(shownState({ status, review: 'queried' })).toBe('queried');
      expect(shownState({ status, review: 'excluded' })).toBe('excluded');
    }
  });

  it('asks for confirmation of held entries alone', () => {
    expect(shownState({ status: 'held', review: 'new' })).toBe('new');
    for (const status of ['draft', 'planned', 'cancelled'] as const) {
      expect(shownState({ status, review: 'new' })).toBe(status);
    }
  });

  it('is defined for every pair', () => {
    for (const status of activityStatuses) {
      for (const review of reviewStatuses) expect(shownState({ status, review })).toBeTruthy();
    }
  });
});
