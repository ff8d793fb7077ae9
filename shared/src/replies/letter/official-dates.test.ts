import { expect, test } from 'vitest';
import { blankDay, officialPeriod } from './official-dates.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  ['2026-03-02', '2026-03-10', '2026 жылғы 2–10 наурыз аралығында', 'со 2 по 10 марта 2026 года'],
  ['2026-03-03', '2026-03-11', '2026 жылғы 3–11 наурыз аралығында', 'с 3 по 11 марта 2026 года'],
  [
    '2026-02-27',
    '2026-03-02',
    '2026 жылғы 27 ақпан – 2 наурыз аралығында',
    'с 27 февраля по 2 марта 2026 года',
  ],
  [
    '2026-12-02',
    '2027-01-08',
    '2026 жылғы 2 желтоқсан – 2027 жылғы 8 қаңтар аралығында',
    'со 2 декабря 2026 года по 8 января 2027 года',
  ],
  ['2026-03-02', '2026-03-02', '2026 жылғы 2 наурызда', '2 марта 2026 года'],
])('the period from %s to %s takes no suffix on a number', (from, to, kk, ru) => {
  expect(plain(officialPeriod(from, to, 'kk'))).toBe(kk);
  expect(plain(officialPeriod(from, to, 'ru'))).toBe(ru);
});

test('the day is left blank until the letter is registered', () => {
  expect(plain(blankDay('2026-03-10', 'kk'))).toBe('2026 жылғы ____ наурыз');
  expect(plain(blankDay('2026-03-10', 'kk', 'attr'))).toBe('2026 жылғы ____ наурыздағы');
  expect(plain(blankDay('2026-03-10', 'ru'))).toBe('____ марта 2026 года');
});
