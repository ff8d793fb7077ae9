import { describe, expect, it } from 'vitest';
import { activityMade, attendees } from './entry.makers.ts';
import { valuesOf } from './entry-values.ts';
import { differencesOf, mergeVersions, type PartKey } from './merge-versions.ts';

const base = valuesOf(activityMade());
const rowId = base.reach[0]?.id as string;
const theirs = valuesOf(activityMade({ place: 'Кітапхана', title: 'Олардың атауы' }));
const mine = {
  ...structuredClone(base),
  title: 'Менің атауым',
  reach: [attendees(70, { id: rowId, kept: true, audienceNew: 'new' })],
};

describe('two versions of one entry', () => {
  it('differ where both were changed or only one, each with the proposal that loses nothing', () => {
    expect(differencesOf(base, mine, theirs)).toEqual([
      { key: 'title', proposed: 'mine' },
      { key: 'place', proposed: 'theirs' },
      { key: `reach:${rowId}`, proposed: 'mine' },
    ]);
  });

  it('merge as chosen, part by part', () => {
    const chosen = new Map<PartKey, 'mine' | 'theirs'>([
      ['title', 'theirs'],
      ['place', 'theirs'],
      [`reach:${rowId}`, 'mine'],
    ]);
    const merged = mergeVersions(mine, theirs, chosen);
    expect(merged.title).toBe('Олардың атауы');
    expect(merged.place).toBe('Кітапхана');
    expect(merged.reach.map((row) => row.count)).toEqual([70]);
  });

  it('keep a number that only one of them has, unless it is chosen away', () => {
    const added = attendees(12);
    const withNew = { ...mine, reach: [...mine.reach, added] };
    const key: PartKey = `reach:${added.id}`;
    expect(differencesOf(base, withNew, theirs).map((one) => one.key)).toContain(key);
    const counts = (side: 'mine' | 'theirs') =>
      mergeVersions(withNew, theirs, new Map([[key, side]])).reach.map((row) => row.count);
    expect(counts('mine')).toEqual([64, 12]);
    expect(counts('theirs')).toEqual([64]);
  });

  it('let a number be removed that the other one left as it was', () => {
    const without = { ...mine, reach: [] };
    const [difference] = differencesOf(base, without, base).filter((one) =>
      one.key.startsWith('reach:'),
    );
    expect(difference).toEqual({ key: `reach:${rowId}`, proposed: 'mine' });
    const chosen = new Map<PartKey, 'mine' | 'theirs'>([[`reach:${rowId}`, 'mine']]);
    expect(mergeVersions(without, base, chosen).reach).toEqual([]);
  });

  it('say nothing of fields that nobody filled in', () => {
    const blank = { ...structuredClone(base), reach: [...base.reach, attendees(null)] };
    expect(differencesOf(base, blank, base)).toEqual([]);
  });
});
