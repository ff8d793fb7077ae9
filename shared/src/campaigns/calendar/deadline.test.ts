import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { astanaDay, astanaInstant, astanaTime, deadlineDay, endOfDayAt } from './deadline.ts';

const minute = fc
  .date({ min: new Date('2024-03-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00Z`);

describe('time in Astana', () => {
  test('11 March ends at 19:00 UTC, so a reply of 23:59 is on time and one of 00:00 is late', () => {
    expect(endOfDayAt('2026-03-11')).toBe('2026-03-11T19:00:00Z');
    expect(astanaInstant('2026-03-11', '23:59') < endOfDayAt('2026-03-11')).toBe(true);
    expect(astanaInstant('2026-03-12', '00:00')).toBe(endOfDayAt('2026-03-11'));
    expect(deadlineDay('2026-03-11T19:00:00Z')).toBe('2026-03-11');
  });

  test('a deadline set in the middle of a day still names that day', () => {
    expect(deadlineDay(astanaInstant('2026-03-13', '18:00'))).toBe('2026-03-13');
  });

  test('an instant turns into local time and back without change', () => {
    fc.assert(
      fc.property(minute, (instant) => {
        const { dateOn, time } = astanaTime(instant);
        expect(astanaInstant(dateOn, time)).toBe(instant);
      }),
    );
  });

  test('it agrees with the time-zone table of Node', () => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Almaty',
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(minute, (instant) => {
        const { dateOn, time } = astanaTime(instant);
        expect(format.format(new Date(instant))).toBe(`${dateOn}, ${time}`);
      }),
    );
  });

  test('offsets of the instant and its seconds do not matter', () => {
    expect(astanaTime('2026-03-12T10:20:59.999+05:00')).toEqual({
      dateOn: '2026-03-12',
      time: '10:20',
    });
    expect(astanaDay(new Date('2026-03-11T18:59:59Z'))).toBe('2026-03-11');
  });

  test('what is no time or instant is refused', () => {
    expect(() => astanaInstant('2026-03-11', '24:00')).toThrow(RangeError);
    expect(() => astanaTime('yesterday')).toThrow(RangeError);
  });
});
