import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

const version = (n: number) => ({ n, submittedAt: `2026-03-0${n}T05:00:00Z`, receiptNo: `R-${n}` });
const mark = (n: number, hour: string) => ({ n, madeAt: `2026-03-0${n}T${hour}:00:00Z` });
const reply = (given: object) =>
  ({
    state: 'submitted',
    late: false,
    returnReason: null,
    acceptedAt: null,
    versions: [version(1)],
    marks: [],
    ...given,
  }) as unknown as Reply;
const kinds = (given: object) => timelineOf(reply(given)).map((one) => `${one.kind} ${one.n}`);

describe('the life of a reply', () => {
  it('stands with the newest first, and lateness with the first submission alone', () => {
    const given = {
      state: 'accepted',
      acceptedAt: '2026-03-04T05:00:00Z',
      versions: [version(1), version(2)],
      marks: [mark(1, '06'), mark(1, '08')],
      returnReason: 'Нақтылаңыз',
    };
    const [accepted, second, returned, first] = timelineOf(reply(given));
    expect(accepted).toMatchObject({ kind: 'accepted', at: '2026-03-04T05:00:00Z' });
    expect(second).toMatchObject({ kind: 'version', n: 2, late: null });
    expect(returned).toMatchObject({ markCount: 2, at: '2026-03-01T08:00:00Z', n: 1 });
    expect(returned).toMatchObject({ reason: 'Нақтылаңыз' });
    expect(first).toMatchObject({ kind: 'version', n: 1, late: false });
  });

  it('tells a return without marks by its reason, while the reply is returned', () => {
    expect(kinds({ state: 'returned', returnReason: 'Қайта ашылды' })).toEqual([
      'returned 1',
      'version 1',
    ]);
  });

  it('does not call a version returned that its own unit has recalled', () => {
    expect(kinds({ versions: [version(1), version(2)] })).toEqual(['version 2', 'version 1']);
    expect(kinds({ state: 'draft' })).toEqual(['version 1']);
  });

  it('does not call marks of a review that is under way a return', () => {
    expect(kinds({ marks: [mark(1, '06')] })).toEqual(['version 1']);
  });
});
