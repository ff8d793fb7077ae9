import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import { describe, expect, it } from 'vitest';
import { changeOf, correctedFields, correctedSums, entriesOfList } from './entry-facts.ts';

const entry = (id: string, given: Partial<Activity> = {}) =>
  ({
    id,
    title: 'Кездесу',
    kind: 'meeting',
    startsOn: '2026-03-04',
    endsOn: null,
    districtId: null,
    place: null,
    schemes: [],
    audiences: [],
    partnerIds: [],
    sourceNamed: null,
    sourceWhere: null,
    reach: [],
    ...given,
  }) as unknown as Activity;
const reach = (count: number | null) => [{ measure: 'attendees', count }] as Activity['reach'];

describe('corrections of a frozen entry', () => {
  it('names the fields that differ, whatever the order of their lists', () => {
    const before = entry('a', { schemes: ['x', 'y'], place: 'Мектеп' });
    const now = entry('a', { schemes: ['y', 'x'], place: 'Кітапхана' });
    expect(correctedFields(before, now)).toEqual(['place']);
  });

  it('tells a number that came, went or changed; not counted is not zero', () => {
    expect(
      correctedSums(entry('a', { reach: reach(40) }), entry('a', { reach: reach(64) })),
    ).toEqual([{ measure: 'attendees', was: 40, isNow: 64 }]);
    expect(
      correctedSums(entry('a', { reach: reach(null) }), entry('a', { reach: reach(0) })),
    ).toEqual([{ measure: 'attendees', was: null, isNow: 0 }]);
  });
});

describe('lists of frozen entries', () => {
  const difference = { added: ['b'], corrected: [], removed: ['z'] };
  const now = { entries: [entry('a'), entry('b')], difference } as unknown as ReplyVersion;
  const before = { entries: [entry('a'), entry('z')] } as unknown as ReplyVersion;
  const ids = (list: Parameters<typeof entriesOfList>[0]) =>
    entriesOfList(list, now, before, [
      { request: 'R1', code: 'unconfirmed', blocks: false, count: 1, ids: ['a'] },
    ]).map((one) => one.id);

  it('takes what was removed from the version before, and all else from the version that is read', () => {
    expect(ids('all')).toEqual(['a', 'b']);
    expect(ids('added')).toEqual(['b']);
    expect(ids('removed')).toEqual(['z']);
    expect(ids('unconfirmed')).toEqual(['a']);
    expect(ids('source-not-named')).toEqual([]);
    expect(['a', 'b', 'z'].map((id) => changeOf(id, now))).toEqual([null, 'added', 'removed']);
  });
});
