import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../campaigns/calendar/days.ts';
import { kazakhMonths, monthsAlone, weekdays, weekdaysShort } from './calendar-names.ts';
import {
  formatDate,
  formatDateRange,
  formatMonth,
  kazakhDay,
  kazakhOfficialDate,
  weekdayName,
} from './dates.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const day = fc.integer({ min: 0, max: 36_500 }).map((n) => addDays('2000-01-01', n));

function nodeFormat(locale: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (dateOn: string) => plain(format.format(new Date(`${dateOn}T00:00:00Z`)));
}

describe('dates in words', () => {
  test('Kazakh dates are those of Node, though browsers do not know them', () => {
    const long = nodeFormat('kk', { dateStyle: 'long' });
    const full = nodeFormat('kk', { dateStyle: 'full' });
    const short = nodeFormat('kk', { day: 'numeric', month: 'long' });
    fc.assert(
      fc.property(day, (on) => {
        expect(plain(formatDate(on, 'kk', 'long'))).toBe(long(on));
        expect(plain(formatDate(on, 'kk', 'full'))).toBe(full(on));
        expect(plain(formatDate(on, 'kk'))).toBe(short(on));
      }),
    );
  });

  test('Russian and English days and months are those of Node', () => {
    const ru = nodeFormat('ru', { day: 'numeric', month: 'long' });
    const en = nodeFormat('en-GB', { dateStyle: 'long' });
    fc.assert(
      fc.property(day, (on) => {
        expect(plain(formatDate(on, 'ru'))).toBe(ru(on));
        expect(plain(formatDate(on, 'en', 'long'))).toBe(en(on));
      }),
    );
  });

  test.each([
    ['day', '12 наурыз', '12 марта', '12 March'],
    ['weekday', '12 наурыз, бейсенбі', '12 марта, четверг', '12 March, Thursday'],
    ['long', '2026 ж. 12 наурыз', '12 марта 2026 года', '12 March 2026'],
    [
      'full',
      '2026 ж. 12 наурыз, бейсенбі',
      '12 марта 2026 года, четверг',
      '12 March 2026, Thursday',
    ],
    ['numeric', '12.03.2026', '12.03.2026', '12 Mar 2026'],
    ['numericDay', '12.03', '12.03', '12 Mar'],
  ] as const)('style %s', (style, kk, ru, en) => {
    expect(plain(formatDate('2026-03-12', 'kk', style))).toBe(kk);
    expect(plain(formatDate('2026-03-12', 'ru', style))).toBe(ru);
    expect(plain(formatDate('2026-03-12', 'en', style))).toBe(en);
  });

  test('a day that does not exist is refused, never shown as another', () => {
    expect(() => formatDate('2026-02-30', 'kk')).toThrow(RangeError);
    expect(() => formatDate('2026-02-30', 'ru', 'numeric')).toThrow(RangeError);
  });

  test('a day and its month stay on one line', () => {
    expect(formatDate('2026-03-12', 'kk')).toBe('12\u00A0наурыз');
  });

  test('a month with its year', () => {
    expect(plain(formatMonth('2026-03-12', 'kk'))).toBe('2026 ж. наурыз');
    expect(plain(formatMonth('2026-03-12', 'ru'))).toBe('март 2026 года');
    expect(plain(formatMonth('2026-03-12', 'en'))).toBe('March 2026');
  });
});

describe('spans of days', () => {
  test.each([
    ['2026-03-02', '2026-03-11', '2–11 наурыз', '2–11 марта', '2–11 March'],
    [
      '2026-02-27',
      '2026-03-02',
      '27 ақпан – 2 наурыз',
      '27 февраля – 2 марта',
      '27 February – 2 March',
    ],
    ['2026-03-02', '2026-03-02', '2 наурыз', '2 марта', '2 March'],
    [
      '2025-12-30',
      '2026-01-02',
      '2025 ж. 30 желтоқсан – 2026 ж. 2 қаңтар',
      '30 декабря 2025 года – 2 января 2026 года',
      '30 December 2025 – 2 January 2026',
    ],
  ])('%s to %s says the common parts once', (from, to, kk, ru, en) => {
    expect(plain(formatDateRange(from, to, 'kk'))).toBe(kk);
    expect(plain(formatDateRange(from, to, 'ru'))).toBe(ru);
    expect(plain(formatDateRange(from, to, 'en'))).toBe(en);
  });

  test('with the year where the style asks for it', () => {
    const range = ['2026-03-02', '2026-03-11'] as const;
    expect(plain(formatDateRange(...range, 'kk', 'long'))).toBe('2026 ж. 2–11 наурыз');
    expect(plain(formatDateRange(...range, 'ru', 'long'))).toBe('2–11 марта 2026 года');
    expect(plain(formatDateRange(...range, 'en', 'long'))).toBe('2–11 March 2026');
  });
});

describe('names of months and weekdays', () => {
  test('are complete, and Kazakh ones equal those of Node', () => {
    const month = nodeFormat('kk', { month: 'long' });
    const weekday = nodeFormat('kk', { weekday: 'long' });
    const weekdayShort = nodeFormat('kk', { weekday: 'short' });
    kazakhMonths.forEach(({ nom }, i) => {
      expect(nom).toBe(month(`2026-${String(i + 1).padStart(2, '0')}-05`).toLowerCase());
    });
    for (let n = 1; n <= 7; n += 1) {
      const on = addDays('2026-03-01', n);
      expect(weekdayName(n, 'kk')).toBe(weekday(on));
      expect(weekdayName(n, 'kk', true)).toBe(weekdayShort(on));
    }
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(monthsAlone[language]).toHaveLength(12);
      expect(weekdays[language]).toHaveLength(7);
      expect(weekdaysShort[language]).toHaveLength(7);
    }
  });

  test('official Kazakh dates decline the month, so that no suffix touches a number', () => {
    expect(plain(kazakhOfficialDate('2026-03-02', 'attr'))).toBe('2026 жылғы 2 наурыздағы');
    expect(plain(kazakhOfficialDate('2026-03-11', 'abl'))).toBe('2026 жылғы 11 наурыздан');
    expect(plain(kazakhOfficialDate('2026-03-12'))).toBe('2026 жылғы 12 наурыз');
    expect(plain(kazakhDay('2026-03-11', 'dat'))).toBe('11 наурызға');
  });

  test('every case of a month begins with the month and differs from the others', () => {
    for (const month of kazakhMonths) {
      const forms = Object.values(month);
      expect(new Set(forms).size).toBe(5);
      for (const form of forms) expect(form.startsWith(month.nom)).toBe(true);
      expect(month.loc).toMatch(/[дт][ае]$/);
    }
  });
});
