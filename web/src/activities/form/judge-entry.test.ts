import { describe, expect, it } from 'vitest';
import { attendees, contextMade, valuesMade } from './entry.makers.ts';
import { judgeEntry } from './judge-entry.ts';

const found = (problems: readonly { at: string; code: string }[]) =>
  problems.map(({ at, code }) => `${at} ${code}`);

describe('the judgement of the form', () => {
  it('finds nothing wrong with a complete entry', () => {
    const { errors, warnings } = judgeEntry(valuesMade(), 'held', contextMade());
    expect(found(errors)).toEqual([]);
    expect(found(warnings)).toEqual([]);
  });

  it('runs the rules of the contract also while a field is still empty', () => {
    const values = valuesMade({ title: '', startsOn: '2026-03-12' });
    expect(found(judgeEntry(values, 'held', contextMade()).errors)).toEqual([
      '/title required',
      '/startsOn held-in-future',
    ]);
  });

  it('tells each error at its own row, whatever its place in the list', () => {
    const [first, second] = [attendees(null), attendees(Number.NaN, { countText: '12,5' })];
    const { errors } = judgeEntry(valuesMade({ reach: [first, second] }), 'held', contextMade());
    expect(found(errors)).toEqual([`/reach/${second.id}/count number`]);
  });

  it('asks how a number was found once there is one, and says that the answer is missing', () => {
    const row = attendees(5, { method: null });
    const { errors } = judgeEntry(valuesMade({ reach: [row] }), 'held', contextMade());
    expect(found(errors)).toEqual([`/reach/${row.id}/method required`]);
  });

  it('demands the choice of a district for all but a draft, which may be left open', () => {
    const values = valuesMade({ districtId: '' });
    expect(found(judgeEntry(values, 'held', contextMade()).errors)).toEqual([
      '/districtId district-required',
    ]);
    expect(judgeEntry(values, 'draft', contextMade()).errors).toEqual([]);
  });

  it('judges a plan as a plan: its day may come', () => {
    const values = valuesMade({ startsOn: '2026-03-12', reach: [] });
    const { errors, warnings } = judgeEntry(values, 'planned', contextMade());
    expect([...errors, ...warnings]).toEqual([]);
  });

  it('warns of what is missing or unusual, and never refuses it', () => {
    const usual = { values: [60, 64, 70], median: 64 };
    const row = attendees(640);
    const values = valuesMade({ schemes: [], audiences: [], reach: [row] });
    const { errors, warnings } = judgeEntry(values, 'held', contextMade({ usual: () => usual }));
    expect(errors).toEqual([]);
    expect(found(warnings)).toEqual([
      `/reach/${row.id}/count far-above-usual`,
      '/schemes no-schemes',
      '/audiences no-audiences',
    ]);
  });
});
