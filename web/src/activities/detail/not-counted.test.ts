import { activityStatuses, reviewStatuses } from '@saqbol/shared/activities/activity.codes.ts';
import { counts } from '@saqbol/shared/activities/activity.rules.ts';
import { describe, expect, it } from 'vitest';
import { whyNotCounted } from './not-counted.ts';

const campaign = { startsOn: '2026-03-02', closedOn: '2026-03-31' };

describe('why an entry does not count', () => {
  it('is said for exactly the entries that the rule leaves out', () => {
    for (const status of activityStatuses) {
      for (const review of reviewStatuses) {
        for (const startsOn of ['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01']) {
          const entry = { status, review, startsOn, endsOn: null };
          expect(whyNotCounted(entry, campaign) === null).toBe(counts(entry, campaign));
        }
      }
    }
  });

  it('names the open question before the day', () => {
    const entry = {
      status: 'held',
      review: 'queried',
      startsOn: '2026-02-01',
      endsOn: null,
    } as const;
    expect(whyNotCounted(entry, campaign)).toBe('queried');
  });

  it('tells before the start from after the closing', () => {
    const on = (startsOn: string) =>
      whyNotCounted({ status: 'held', review: 'new', startsOn, endsOn: null }, campaign);
    expect(on('2026-03-01')).toBe('before');
    expect(on('2026-04-01')).toBe('after');
  });
});
