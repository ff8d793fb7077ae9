import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCompact,
  formatCompactRange,
  formatNumber,
  formatPercent,
  formatRange,
  formatShare,
  formatSigned,
} from './numbers.ts';

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('formatNumber', () => {
  test.each(['kk', 'ru', 'en'] as const)('groups and rounds in %s as Node does', (language) => {
    const locale = language === 'en' ? 'en-GB' : language;
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const expected = new Intl.NumberFormat(locale, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: 'negative',
          }).format(value);
          expect(formatNumber(value, language, { decimals })).toBe(expected.replace('-', '−'));
        },
      ),
    );
  });

  test('no data is a dash and zero is 0, so that the two are never confused', () => {
    expect(formatNumber(null, 'kk')).toBe('–');
    expect(formatNumber(undefined, 'ru')).toBe('–');
    expect(formatNumber(Number.NaN, 'en')).toBe('–');
    expect(formatNumber(0, 'kk')).toBe('0');
    expect(formatNumber(-0.4, 'kk')).toBe('0');
  });

  test('a fixed number of decimals keeps its zeros, an upper limit drops them', () => {
    expect(formatNumber(33, 'kk', { decimals: 1 })).toBe('33,0');
    expect(formatNumber(15, 'kk', { atMostDecimals: 1 })).toBe('15');
    expect(formatNumber(100, 'en', { atMostDecimals: 2 })).toBe('100');
  });

  test('a difference shows its sign, and none at zero', () => {
    expect(formatSigned(215, 'ru')).toBe('+215');
    expect(formatSigned(-3, 'ru')).toBe('−3');
    expect(formatSigned(0, 'ru', { decimals: 1 })).toBe('0,0');
    expect(formatSigned(0.01, 'ru', { decimals: 1 })).toBe('0,0');
  });
});

describe('percent', () => {
  test('has a space before its sign in Kazakh and Russian, none in English', () => {
    expect(plain(formatPercent(94.83, 'kk'))).toBe('94,8 %');
    expect(plain(formatPercent(94.83, 'ru'))).toBe('94,8 %');
    expect(formatPercent(94.83, 'en')).toBe('94.8%');
    expect(plain(formatPercent(100, 'kk'))).toBe('100 %');
    expect(formatPercent(null, 'kk')).toBe('–');
  });

  test('a share of nothing is no data, not zero', () => {
    expect(formatShare(0, 0, 'kk')).toBe('–');
    expect(plain(formatShare(55, 58, 'kk'))).toBe('94,8 %');
  });
});

describe('compact figures', () => {
  test.each([
    [439_706, '439 706', '439 706', '439,706'],
    [999_999, '999 999', '999 999', '999,999'],
    [3_041_000, '3 041 мың', '3 041 тыс.', '3,041 thousand'],
    [9_999_499, '9 999 мың', '9 999 тыс.', '9,999 thousand'],
    [9_999_999, '10 млн', '10 млн', '10 million'],
    [14_900_000, '14,9 млн', '14,9 млн', '14.9 million'],
    [20_495_975, '20,5 млн', '20,5 млн', '20.5 million'],
    [999_960_000, '1 млрд', '1 млрд', '1 billion'],
    [1_530_000_000, '1,5 млрд', '1,5 млрд', '1.5 billion'],
    [0, '0', '0', '0'],
  ])('%i', (value, kk, ru, en) => {
    expect(plain(formatCompact(value, 'kk'))).toBe(kk);
    expect(plain(formatCompact(value, 'ru'))).toBe(ru);
    expect(formatCompact(value, 'en').replace('\u00A0', ' ')).toBe(en);
  });
});

describe('ranges', () => {
  test('both ends stand in figures, never a midpoint', () => {
    expect(plain(formatRange(96_400, 214_800, 'kk'))).toBe('96 400 – 214 800');
    expect(formatRange(96_400, 214_800, 'en')).toBe('96,400–214,800');
  });

  test('millions are shortened together, and small low ends stay exact', () => {
    expect(plain(formatCompactRange(2_230_000, 5_164_000, 'kk'))).toBe('2,23 – 5,16 млн');
    expect(plain(formatCompactRange(9_996_000, 15_000_000, 'ru'))).toBe('10,0 – 15,0 млн');
    expect(plain(formatCompactRange(0, 5_164_000, 'ru'))).toBe('0 – 5 164 000');
    expect(plain(formatCompactRange(96_400, 214_800, 'kk'))).toBe('96 400 – 214 800');
  });

  test('a range without width is one number, and without ends no data', () => {
    expect(plain(formatRange(33_442, 33_442, 'kk'))).toBe('33 442');
    expect(plain(formatCompactRange(5_160_000, 5_160_000, 'kk'))).toBe('5,16 млн');
    expect(formatRange(null, null, 'kk')).toBe('–');
  });
});
