import { describe, expect, it } from 'vitest';
import { arrivalMark, axisOf } from './board-axis.ts';
import { dueAt, replyRow, submitted } from './reply-row.makers.ts';

const now = new Date('2026-03-12T05:20:00Z');
const hour = 3_600_000;

describe('the axis of arrivals', () => {
  it('runs over whole days in Astana around the deadline, from the first arrival on', () => {
    const axis = axisOf([submitted('a', '2026-03-06T04:00:00Z')], dueAt, now);
    expect(axis.days.map((day) => day.day)).toEqual([
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
    ]);
    expect(axis.deadline).toBeCloseTo(6 / 7);
    expect(axis.position('2026-03-05T19:00:00Z')).toBe(0);
  });

  it('marks days off, the Monday after Women’s Day among them', () => {
    const { days } = axisOf([submitted('a', '2026-03-06T04:00:00Z')], dueAt, now);
    expect(days.filter((day) => day.isOff).map((day) => day.day)).toEqual([
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
    ]);
  });

  it('keeps what lies far off at its edge, so that the days around the deadline stay readable', () => {
    const rows = [
      submitted('early', '2026-01-10T04:00:00Z'),
      submitted('late', '2026-05-01T04:00:00Z'),
    ];
    const axis = axisOf(rows, dueAt, now);
    expect(axis.days.length).toBeLessThan(21);
    expect(axis.position('2026-01-10T04:00:00Z')).toBe(0);
    expect(axis.position('2026-05-01T04:00:00Z')).toBe(1);
    expect(axis.days.filter((day) => day.isLabelled).length).toBeLessThanOrEqual(7);
  });

  it('has room for the deadline even before anything has come', () => {
    const axis = axisOf([replyRow('a')], dueAt, new Date('2026-03-10T04:00:00Z'));
    expect(axis.deadline).toBeGreaterThan(0);
    expect(axis.deadline).toBeLessThan(1);
  });
});

describe('what is drawn of a recipient', () => {
  const rows = [
    submitted('on-time', '2026-03-10T07:00:00Z'),
    submitted('late', '2026-03-11T22:04:00Z'),
    replyRow('overdue', { overdue: 10 * hour }),
    replyRow('extended', { dueAt: '2026-03-13T19:00:00Z' }),
    replyRow('draft'),
  ] as const;
  const axis = axisOf(rows, dueAt, now);
  const mark = (i: 0 | 1 | 2 | 3 | 4) => arrivalMark(rows[i], axis, now);

  it('is a dot before the deadline for a reply on time', () => {
    expect(mark(0)).toMatchObject({ kind: 'onTime', tick: null });
    expect(mark(0).to).toBeLessThan(axis.deadline);
  });

  it('is a bar from the deadline to the arrival for a late one', () => {
    expect(mark(1)).toMatchObject({ kind: 'late', from: axis.deadline });
    expect(mark(1).to).toBeCloseTo(axis.position('2026-03-11T22:04:00Z'));
  });

  it('is dotted from the deadline to now while there is none', () => {
    expect(mark(2)).toMatchObject({ kind: 'overdue', from: axis.deadline, to: axis.position(now) });
  });

  it('is a tick at the extended deadline, and nothing for a draft in time', () => {
    expect(mark(3)).toMatchObject({
      kind: 'extended',
      tick: axis.position('2026-03-13T19:00:00Z'),
    });
    expect(mark(4).kind).toBe('none');
  });

  it('measures lateness from the deadline that held: an extended one, where there was one', () => {
    const extended = submitted('x', '2026-03-14T19:00:00Z', {
      dueAt: '2026-03-13T19:00:00Z',
      late: true,
      delay: 24 * hour,
    });
    const wide = axisOf([extended], dueAt, now);
    expect(arrivalMark(extended, wide, now).from).toBeCloseTo(
      wide.position('2026-03-13T19:00:00Z'),
    );
  });
});
