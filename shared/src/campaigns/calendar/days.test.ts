import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, daysFrom, mondayOf, partsOfDay, weekdayOf } from './days.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days of the calendar', () => {
  test('adding days and counting between them agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });

  test('weekdays follow one another and a week begins on Monday', () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1);
        expect(weekdayOf(mondayOf(on))).toBe(1);
        expect(daysBetween(mondayOf(on), on)).toBe(weekdayOf(on) - 1);
      }),
    );
    expect(weekdayOf('2026-03-12')).toBe(4);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  test('a day that does not exist is refused, so that no figure slides to another day', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-3-1', '2026-03-00', '']) {
      expect(() => partsOfDay(text)).toThrow(RangeError);
    }
  });

  test('a span holds both its ends, and a reversed one is empty', () => {
    expect(daysFrom('2026-02-27', '2026-03-02')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(daysFrom('2026-03-02', '2026-03-01')).toEqual([]);
  });
});
