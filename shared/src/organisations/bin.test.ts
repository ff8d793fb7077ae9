import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigit, hasValidCheckDigit, isValidBin } from './bin.ts';

const elevenDigits = fc.stringMatching(/^\d{11}$/);

describe('check digit of BIN and IIN', () => {
  test('known BINs pass, so that a real organisation is never refused', () => {
    for (const bin of ['940140000385', '971240001315', '041040007551']) {
      expect(isValidBin(bin)).toBe(true);
    }
  });

  test('a number with any one digit changed is refused, so that a slip of the finger is seen', () => {
    fc.assert(
      fc.property(elevenDigits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (head, at, shift) => {
        const digit = checkDigit(head);
        fc.pre(digit !== null);
        const whole = head + digit;
        const changed = (Number(whole[at]) + shift) % 10;
        const wrong = whole.slice(0, at) + changed + whole.slice(at + 1);
        expect(hasValidCheckDigit(whole)).toBe(true);
        // What the scheme itself cannot see: the digit of weight 11, and a change that moves the
        // number between the two rounds of weights.
        fc.pre(at !== (firstRoundGivesTen(head) ? 8 : 10));
        fc.pre(firstRoundGivesTen(head) === firstRoundGivesTen(wrong));
        expect(hasValidCheckDigit(wrong)).toBe(false);
      }),
    );
  });

  test('exactly one twelfth digit fits, or none', () => {
    fc.assert(
      fc.property(elevenDigits, (head) => {
        const fitting = [...'0123456789'].filter((digit) => hasValidCheckDigit(head + digit));
        expect(fitting).toHaveLength(checkDigit(head) === null ? 0 : 1);
      }),
    );
  });

  test('text that is not twelve digits is refused', () => {
    for (const text of ['', '94014000038', '9401400003850', '94014000038a', ' 940140000385']) {
      expect(isValidBin(text)).toBe(false);
    }
  });

  test('a number with a day of birth in it is not a BIN', () => {
    expect(isValidBin(`9001013001${'0'}${checkDigit('90010130010')}`)).toBe(false);
  });
});

function firstRoundGivesTen(head: string): boolean {
  return (
    [...head.slice(0, 11)].reduce((sum, digit, i) => sum + Number(digit) * (i + 1), 0) % 11 === 10
  );
}
