import { describe, expect, it } from 'vitest';
import { readFigures } from './date-input.tsx';

describe('a typed date', () => {
  it.each([
    ['12.03.2026', '2026-03-12'],
    ['1.3.26', '2026-03-01'],
    [' 12/03/2026 ', '2026-03-12'],
    ['12 03 2026', '2026-03-12'],
    ['29.02.2028', '2028-02-29'],
  ])('%j is %s', (text, dateOn) => {
    expect(readFigures(text)).toBe(dateOn);
  });

  it.each(['', '31.02.2026', '29.02.2026', '12.13.2026', '2026-03-12', '12.03', 'кеше'])(
    '%j is no day, and never another one',
    (text) => {
      expect(readFigures(text)).toBeNull();
    },
  );
});
