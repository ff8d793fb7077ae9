import { compareNames } from '@saqbol/shared/format/sorting.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import { describe, expect, it } from 'vitest';
import { boardRows, countsByGroup, narrowed, sharesOf, sorted } from './board-rows.ts';
import { type BoardSearch, orderOf, readBoardSearch } from './board-search.ts';
import { dueAt, replyRow, submitted } from './reply-row.makers.ts';

const now = new Date('2026-03-12T05:20:00Z'); // Thursday, 10:20 in Astana
const me = 'me';
const hour = 3_600_000;

const rows: ReplyRow[] = [
  submitted('accepted', '2026-03-09T05:00:00Z', {
    state: 'accepted',
    pendingSince: null,
    acceptedAt: '2026-03-10T05:00:00Z',
    complete: ['R1', 'R2', 'R3', 'R4'],
  }),
  submitted('returned', '2026-03-09T05:00:00Z', { state: 'returned', pendingSince: null }),
  submitted('in-review-by-me', '2026-03-10T05:00:00Z', { claimedBy: { id: me, name: 'Я' } }),
  submitted('in-review', '2026-03-06T05:00:00Z', { claimedBy: { id: 'x', name: 'Х' } }),
  submitted('waiting-short', '2026-03-11T05:00:00Z'),
  submitted('waiting-long', '2026-03-03T05:00:00Z', { changedSinceCount: 2 }),
  submitted('late', '2026-03-11T22:00:00Z'),
  replyRow('extended', { dueAt: '2026-03-13T19:00:00Z' }),
  replyRow('asks', {
    overdue: 10 * hour,
    askedExtension: { id: 'e', askedUntil: dueAt, reason: '' },
  }),
  replyRow('overdue-some', { overdue: 10 * hour, complete: ['R1'] }),
  replyRow('overdue-none', { overdue: 10 * hour }),
];
const board = boardRows(rows, (id) => id, now);
const idsBy = (search: BoardSearch) =>
  sorted(narrowed(board, search, me), orderOf(search), compareNames('en'), me).map(
    (row) => row.unitId,
  );

describe('the order of need', () => {
  it('has late and missing ones first, what one holds before what others hold, done ones last', () => {
    expect(idsBy({})).toEqual([
      'overdue-none',
      'overdue-some',
      'asks',
      'extended',
      'late',
      'waiting-long',
      'waiting-short',
      'in-review-by-me',
      'in-review',
      'returned',
      'accepted',
    ]);
  });

  it('does not move rows of equal need about, so that a poll changes nothing under the pointer', () => {
    const equal = boardRows([replyRow('b'), replyRow('a'), replyRow('c')], (id) => id, now);
    const order = (list: typeof equal) =>
      sorted(list, orderOf({}), compareNames('en'), me).map((row) => row.unitId);
    expect(order(equal)).toEqual(['a', 'b', 'c']);
    expect(order(equal.toReversed())).toEqual(['a', 'b', 'c']);
  });
});

describe('the order of a column', () => {
  it('has those without a value last, whichever way it goes', () => {
    expect(idsBy({ sort: 'accepted' })[0]).toBe('accepted');
    expect(idsBy({ sort: '-accepted' })[0]).toBe('accepted');
    expect(idsBy({ sort: 'arrival' })[0]).toBe('waiting-long');
    expect(idsBy({ sort: '-arrival' })[0]).toBe('late');
    expect(idsBy({ sort: '-arrival' }).slice(-4)).toEqual([
      'overdue-none',
      'overdue-some',
      'asks',
      'extended',
    ]);
  });

  it('counts waiting in working days since the version came', () => {
    const ages = new Map(board.map((row) => [row.unitId, row.age]));
    // 3 March to 12 March 2026: 7 and 8 are a weekend, 9 is off for Women's Day.
    expect(ages.get('waiting-long')).toBe(6);
    expect(ages.get('waiting-short')).toBe(1);
    expect(ages.get('accepted')).toBeNull();
    expect(idsBy({ sort: '-age' })[0]).toBe('waiting-long');
  });
});

describe('the filters of the address', () => {
  it('count every recipient in exactly one group', () => {
    const counts = [...countsByGroup(board).values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(board.length);
  });

  it('narrow to a group, to late ones, to a missing request, to changed ones, to one’s own', () => {
    expect(idsBy({ state: 'waiting' })).toEqual(['late', 'waiting-long', 'waiting-short']);
    expect(idsBy({ late: 'yes' })).toEqual(['overdue-none', 'overdue-some', 'asks', 'late']);
    expect(idsBy({ missing: 'R1' })).not.toContain('overdue-some');
    expect(idsBy({ changed: 'yes' })).toEqual(['waiting-long']);
    expect(idsBy({ mine: 'yes' })).toEqual(['in-review-by-me']);
  });

  it('leave out what the address says wrongly', () => {
    const read = readBoardSearch({
      state: 'gone',
      missing: 'R9',
      sort: 'x',
      late: 'yes',
      other: 1,
    });
    expect(read).toEqual({ late: 'yes' });
    expect(orderOf(readBoardSearch({ sort: '-age' }))).toEqual({ key: 'age', isDescending: true });
  });
});

describe('completeness and timeliness', () => {
  it('are told apart: of all requests, and of those whose time has come', () => {
    expect(sharesOf(board)).toEqual({
      completeness: { part: 5, whole: 44 },
      timeliness: { part: 6, whole: 10 },
    });
  });

  it('say nothing of time while nobody has replied and nobody is overdue', () => {
    expect(sharesOf([replyRow('a')]).timeliness).toEqual({ part: 0, whole: 0 });
  });
});
