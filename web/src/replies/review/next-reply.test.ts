import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import { describe, expect, it } from 'vitest';
import { nextReply } from './next-reply.ts';

const actor: Actor = { userId: 'me', role: 'reviewer', unitId: 'KZ-COM', districtIds: [] };
const row = (unitId: string, given: Partial<ReplyRow> = {}) =>
  ({
    unitId,
    state: 'submitted',
    submittedAt: '2026-03-06T05:00:00Z',
    claimedBy: null,
    ownData: false,
    ...given,
  }) as ReplyRow;

describe('the reply to review next', () => {
  it('is the one that waits longest, of those that this person may judge', () => {
    const rows = [
      row('KZ-10', { state: 'draft', submittedAt: null }),
      row('KZ-11', { ownData: true, submittedAt: '2026-03-02T05:00:00Z' }),
      row('KZ-15', { claimedBy: { id: 'other', name: '' }, submittedAt: '2026-03-02T05:00:00Z' }),
      row('KZ-19'),
      row('KZ-23', { state: 'resubmitted', submittedAt: '2026-03-05T05:00:00Z' }),
      row('KZ-27', { submittedAt: '2026-03-01T05:00:00Z' }),
    ];
    expect(nextReply(rows, actor, 'KZ-27')?.unitId).toBe('KZ-23');
  });

  it('is first of all one’s own claim, and none where nothing waits', () => {
    const own = row('KZ-31', { claimedBy: { id: 'me', name: '' } });
    const older = row('KZ-19', { submittedAt: '2026-03-01T05:00:00Z' });
    expect(nextReply([older, own], actor, 'KZ-27')?.unitId).toBe('KZ-31');
    expect(nextReply([row('KZ-27')], actor, 'KZ-27')).toBeNull();
    expect(nextReply([older], { ...actor, role: 'observer' }, 'KZ-27')).toBeNull();
  });
});
