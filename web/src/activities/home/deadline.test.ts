import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { describe, expect, it } from 'vitest';
import { deadlineOf, deadlineState } from './deadline.ts';

const campaign = {
  status: 'published',
  deadlineAt: '2026-03-11T19:00:00Z',
  recipients: [
    { unitId: 'KZ-55', extendedTo: null },
    { unitId: 'KZ-33', extendedTo: '2026-03-13T10:00:00Z' },
  ],
} as unknown as Campaign;

describe('the deadline of a unit', () => {
  it('is said as the end of its last day, as people say it', () => {
    expect(deadlineOf(campaign, 'KZ-55')).toMatchObject({ day: '2026-03-11', time: '24:00' });
  });

  it('is the extended one where it was extended', () => {
    expect(deadlineOf(campaign, 'KZ-33')).toEqual({
      at: '2026-03-13T10:00:00Z',
      isExtended: true,
      day: '2026-03-13',
      time: '15:00',
    });
  });
});

describe('where now stands to the deadline', () => {
  const state = (now: string, status = 'published') =>
    deadlineState({ status } as Campaign, deadlineOf(campaign, 'KZ-55'), new Date(now));

  it.each([
    ['2026-03-08T10:00:00Z', 'later'],
    ['2026-03-10T18:59:00Z', 'tomorrow'],
    ['2026-03-10T19:00:00Z', 'today'],
    ['2026-03-11T18:59:59Z', 'today'],
    ['2026-03-11T19:00:00Z', 'passed'],
  ])('counts days as Astana does: at %s it is %s', (now, expected) => {
    expect(state(now)).toBe(expected);
  });

  it('does not matter any more once the letter is closed', () => {
    expect(state('2026-03-08T10:00:00Z', 'closed')).toBe('closed');
  });
});
