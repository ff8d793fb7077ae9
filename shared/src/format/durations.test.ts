import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDays, formatDuration } from './durations.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const minutes = (n: number) => n * 60_000;

describe('formatDuration', () => {
  test.each([
    [5 * 60 + 48, '5 сағ 48 мин', '5 ч 48 мин', '5 h 48 min'],
    [34 * 60 + 20, '1 күн 10 сағ', '1 день 10 ч', '1 day 10 h'],
    [3 * 1440, '3 күн', '3 дня', '3 days'],
    [5 * 1440 + 59, '5 күн', '5 дней', '5 days'],
    [21 * 1440, '21 күн', '21 день', '21 days'],
    [48, '48 мин', '48 мин', '48 min'],
    [60, '1 сағ', '1 ч', '1 h'],
    [0, 'бір минуттан аз', 'меньше минуты', 'less than a minute'],
  ])('%i minutes', (length, kk, ru, en) => {
    expect(plain(formatDuration(minutes(length), 'kk'))).toBe(kk);
    expect(plain(formatDuration(minutes(length), 'ru'))).toBe(ru);
    expect(plain(formatDuration(minutes(length), 'en'))).toBe(en);
  });

  test('a delay and the same time left read alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (ms) => {
        expect(formatDuration(-ms, 'kk')).toBe(formatDuration(ms, 'kk'));
      }),
    );
  });

  test('is cut off, never rounded up, so that nobody counts on a minute too many', () => {
    expect(plain(formatDuration(minutes(48) + 59_999, 'kk'))).toBe('48 мин');
    expect(plain(formatDuration(minutes(1440) - 1, 'kk'))).toBe('23 сағ 59 мин');
    expect(plain(formatDays(2, 'ru'))).toBe('2 дня');
  });
});
