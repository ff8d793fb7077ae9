import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigit, isValidBin } from '../organisations/bin.ts';
import { secondTierBanks } from '../organisations/organisation.register.ts';
import { findIin, isValidIin } from './iin.ts';

/** Synthetic numbers only: a date, a seventh digit, four digits of order, the check digit. */
const iin = fc
  .tuple(
    fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    fc.constantFrom('0', '3', '4', '5', '6'),
    fc.stringMatching(/^\d{4}$/),
  )
  .map(([born, seventh, order]) => {
    const head = born.toISOString().slice(2, 10).replaceAll('-', '') + seventh + order;
    return { head, digit: checkDigit(head) };
  })
  .filter(({ head, digit }) => digit !== null && !/^\d{2}0229/.test(head))
  .map(({ head, digit }) => head + digit);

/** Letters and marks that stand around a number in a sentence. */
const words = fc.stringMatching(/^[а-яәғқңөұүһіa-z ,.;:()«»№]{0,30}$/);

function withCheckDigit(head: string): string {
  return `${head}${checkDigit(head)}`;
}

describe('isValidIin', () => {
  test('a real date, a seventh digit of 0–6 and a right check digit make an IIN', () => {
    fc.assert(
      fc.property(iin, (number) => {
        expect(isValidIin(number)).toBe(true);
      }),
    );
  });

  test('a BIN is never an IIN and an IIN never a BIN, so that organisations may be written', () => {
    fc.assert(
      fc.property(iin, (number) => {
        expect(isValidBin(number)).toBe(false);
      }),
    );
    for (const { bin } of secondTierBanks) expect(isValidIin(bin ?? '')).toBe(false);
  });

  test('a day that no calendar has is refused', () => {
    for (const day of ['900230', '901301', '900100', '900132', '910229']) {
      expect(isValidIin(withCheckDigit(`${day}30012`))).toBe(false);
    }
  });

  test('29 February counts in leap years of the century that the seventh digit names', () => {
    expect(isValidIin(withCheckDigit('00022950012'))).toBe(true);
    expect(isValidIin(withCheckDigit('00022930012'))).toBe(false);
  });

  test('a seventh digit of 7, 8 or 9 is refused', () => {
    for (const seventh of ['7', '8', '9']) {
      expect(isValidIin(withCheckDigit(`900101${seventh}0012`))).toBe(false);
    }
  });
});

describe('findIin', () => {
  test('an IIN is found wherever it stands in a text, so that no field lets one through', () => {
    fc.assert(
      fc.property(words, iin, words, (before, number, after) => {
        expect(findIin(before + number + after)).toBe(number);
      }),
    );
  });

  test('an IIN written in groups is found', () => {
    const grouped = fc.constantFrom([6, 6], [6, 3, 3], [3, 3, 3, 3], [4, 4, 4], [2, 2, 2, 2, 2, 2]);
    const separators = fc.constantFrom(' ', '\u00A0', '\u202F', '-', '–', ' - ');
    fc.assert(
      fc.property(words, iin, grouped, separators, (before, number, sizes, separator) => {
        let at = 0;
        const groups = sizes.map((size) => {
          at += size;
          return number.slice(at - size, at);
        });
        expect(findIin(`${before}ЖСН ${groups.join(separator)}.`)).toBe(number);
      }),
    );
  });

  test('a number after a house number or a date is found', () => {
    const number = withCheckDigit('90010130012');
    expect(findIin(`12 үй, 5 ${number}`)).toBe(number);
    expect(findIin(`10.03.2026 ${number}`)).toBe(number);
    expect(findIin(`2026-03-10 ${number}`)).toBe(number);
  });

  test('digits that belong to a longer number are left alone', () => {
    fc.assert(
      fc.property(iin, fc.nat(9), (number, digit) => {
        expect(findIin(`карта ${digit}${number}`)).toBe(null);
        expect(findIin(`${number}${digit}`)).toBe(null);
      }),
    );
  });

  test('dates with times, telephones, letter numbers and BINs are not taken for people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, month, minute) => {
          const two = (n: number) => String(n).padStart(2, '0');
          const date = `${two(day)}.${two(month)}.2026`;
          const time = `${two(Math.floor(minute / 60))}.${two(minute % 60)}`;
          expect(findIin(`${date} ${time}`)).toBe(null);
          expect(findIin(`${date.replaceAll('.', '-')} ${time.replace('.', '')}`)).toBe(null);
        },
      ),
    );
    for (const text of [
      '8 (7172) 31-81-88, факс: 8 (7172) 31-73-27',
      '+7 701 234 56 78',
      '02.03.2026 № 2-20-26-01368',
      'БСН 940140000385',
      '14 900 000 көрсетілім, 3 041 000 хабарлама',
    ]) {
      expect(findIin(text)).toBe(null);
    }
  });
});
