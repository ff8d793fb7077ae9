import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysFrom, weekdayOf } from './days.ts';
import {
  addWorkingDays,
  type CalendarYear,
  calendarCovers,
  calendarYears,
  holidayName,
  isWorkingDay,
  kazakhstanCalendar,
  workingCalendar,
  workingDaysBetween,
} from './working-days.ts';

const dayOfRegister = fc.integer({ min: 0, max: 729 }).map((n) => addDays('2026-01-01', n));

describe('working days of Kazakhstan', () => {
  test('9 March 2026 is off, because 8 March fell on a Sunday', () => {
    expect(isWorkingDay('2026-03-09')).toBe(false);
    expect(holidayName('2026-03-09')?.kk).toBe('Халықаралық әйелдер күні');
    expect(isWorkingDay('2026-03-10')).toBe(true);
  });

  test('Nauryz of 2026 lasts to 25 March, because two of its days fell on a weekend', () => {
    const off = daysFrom('2026-03-20', '2026-03-26').filter((on) => !isWorkingDay(on));
    expect(off).toEqual(['2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24', '2026-03-25']);
  });

  test('Constitution Day is 15 March from 2027, and neither date is off in 2026', () => {
    expect(isWorkingDay('2026-08-31')).toBe(true);
    expect(isWorkingDay('2026-03-16')).toBe(true);
    expect(isWorkingDay('2027-03-15')).toBe(false);
    expect(isWorkingDay('2027-08-30')).toBe(true);
  });

  test('7 January and Kurban Ait are off but never moved', () => {
    expect(isWorkingDay('2026-05-27')).toBe(false);
    expect(weekdayOf('2027-05-16')).toBe(7);
    expect(isWorkingDay('2027-05-17')).toBe(true);
  });

  test('substitute days of the register are those that the law gives', () => {
    for (const year of Object.values(calendarYears)) {
      expect(year.substitutes.map(({ on }) => on)).toEqual(substitutesByLaw(year));
    }
  });

  test('both years have 247 working days, and the months those of the production calendar', () => {
    expect(workingDaysBetween('2025-12-31', '2026-12-31')).toBe(247);
    expect(workingDaysBetween('2026-12-31', '2027-12-31')).toBe(247);
    expect(workingDaysBetween('2026-04-30', '2026-05-31')).toBe(17);
  });

  test('from the letter to its deadline there are six working days after the first', () => {
    expect(workingDaysBetween('2026-03-02', '2026-03-11')).toBe(6);
    expect(workingDaysBetween('2026-03-11', '2026-03-02')).toBe(-6);
    expect(addWorkingDays('2026-03-11', -2)).toBe('2026-03-06');
    expect(addWorkingDays('2026-03-07', 0)).toBe('2026-03-07');
  });

  test('adding working days and counting them agree, forwards and backwards', () => {
    fc.assert(
      fc.property(dayOfRegister, fc.integer({ min: -60, max: 60 }), (from, n) => {
        fc.pre(n > 0 || isWorkingDay(from));
        const to = addWorkingDays(from, n);
        expect(workingDaysBetween(from, to)).toBe(n);
        if (n !== 0) expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });

  test('a transfer by the Government makes a weekday off and a Saturday a working day', () => {
    const year: CalendarYear = {
      holidays: [],
      substitutes: [],
      transfers: [{ offOn: '2026-07-07', workOn: '2026-07-11' }],
    };
    const calendar = workingCalendar({ '2026': year });
    expect(isWorkingDay('2026-07-07', calendar)).toBe(false);
    expect(isWorkingDay('2026-07-11', calendar)).toBe(true);
    expect(isWorkingDay('2026-07-12', calendar)).toBe(false);
  });

  test('a year without a table is known to be so, and only weekends are off in it', () => {
    expect(calendarCovers('2026-03-09', kazakhstanCalendar)).toBe(true);
    expect(calendarCovers('2029-01-01', kazakhstanCalendar)).toBe(false);
    expect(isWorkingDay('2029-01-01')).toBe(true);
    expect(isWorkingDay('2029-01-06')).toBe(false);
  });
});

/** Article 5: each movable holiday on a weekend moves to the next day that is not off yet. */
function substitutesByLaw(year: CalendarYear): string[] {
  const off = new Set(year.holidays.map(({ on }) => on));
  const substitutes: string[] = [];
  for (const { on, movable } of year.holidays) {
    if (!movable || weekdayOf(on) <= 5) continue;
    let day = addDays(on, 1);
    while (weekdayOf(day) > 5 || off.has(day)) day = addDays(day, 1);
    off.add(day);
    substitutes.push(day);
  }
  return substitutes;
}
