import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DeviceDraft, draftsOf, dropDraft, keepDraft, readDraft } from './device-drafts.ts';
import { attendees, valuesMade } from './entry.makers.ts';

const draft = (id: string, savedAt = '2026-03-10T04:14:00Z'): DeviceDraft => ({
  id,
  campaignId: 'letter',
  values: valuesMade({ title: `Жазба ${id}` }),
  savedAt,
  base: null,
});

afterEach(() => localStorage.clear());

describe('drafts on the device', () => {
  it('come back as they were typed, newest first', () => {
    const first = draft('a', '2026-03-10T04:00:00Z');
    keepDraft('officer', first);
    keepDraft('officer', draft('b', '2026-03-10T05:00:00Z'));
    expect(draftsOf('officer').map((one) => one.id)).toEqual(['b', 'a']);
    expect(readDraft('officer', 'a')).toEqual(first);
  });

  it('belong to one person: another one at the same device sees none of them', () => {
    keepDraft('officer', draft('a'));
    expect(draftsOf('coordinator')).toEqual([]);
    expect(readDraft('coordinator', 'a')).toBeNull();
  });

  it('keep even what is no number, so that it can be mended after a reload', () => {
    const values = valuesMade({ reach: [attendees(Number.NaN, { countText: '12,5' })] });
    keepDraft('officer', { ...draft('a'), values });
    const [row] = readDraft('officer', 'a')?.values.reach ?? [];
    expect(row?.countText).toBe('12,5');
    expect(row?.count).toBeNaN();
  });

  it('are gone once the server has the entry', () => {
    keepDraft('officer', draft('a'));
    dropDraft('officer', 'a');
    expect(draftsOf('officer')).toEqual([]);
  });

  it('say so when the browser cannot keep them, instead of failing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepDraft('officer', draft('a'))).toBe(false);
  });

  it('are not spoilt by one that cannot be read', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    keepDraft('officer', draft('a'));
    localStorage.setItem('saqbol.draft.officer.b', 'not ours');
    expect(draftsOf('officer').map((one) => one.id)).toEqual(['a']);
  });
});
