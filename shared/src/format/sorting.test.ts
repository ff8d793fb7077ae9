import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { districts } from '../territory/districts.ts';
import { territories } from '../territory/units.ts';
import { compareNames } from './sorting.ts';

const alphabet = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
const node = new Intl.Collator('kk');
const sign = (n: number) => Math.sign(n);

describe('sorting Kazakh names', () => {
  test('follows the 42 letters, so that Ә stands after А and І after Ы', () => {
    const letters = [...alphabet];
    expect(letters).toHaveLength(42);
    expect([...letters].reverse().sort(compareNames('kk'))).toEqual(letters);
  });

  test('agrees with Node on any words, though browsers do not', () => {
    const character = fc.constantFrom(...alphabet, ...alphabet.toLowerCase(), ' ', '-', '1', '2');
    const word = fc.string({ unit: character, maxLength: 8 }).filter((w) => w.trim() === w);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(sign(compareNames('kk')(a, b))).toBe(sign(node.compare(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('agrees with Node on the names of the registers', () => {
    const names = [...territories, ...districts].map(({ name }) => name.kk);
    expect([...names].sort(compareNames('kk'))).toEqual([...names].sort(node.compare));
    expect(['Жетісу', 'Жезқазған', 'Жәнібек', 'Жамбыл'].sort(compareNames('kk'))).toEqual([
      'Жамбыл',
      'Жәнібек',
      'Жезқазған',
      'Жетісу',
    ]);
  });

  test('Latin brands stand after Kazakh names, as in Node', () => {
    const names = ['Kaspi Bank', 'Отбасы банк', 'Halyk Bank', 'Еуразиялық банк', '1-банк'];
    expect([...names].sort(compareNames('kk'))).toEqual([...names].sort(node.compare));
  });

  test('Russian and English lists follow their own rules', () => {
    expect(['ВКО', 'Абай', 'Ақмола'].sort(compareNames('ru'))[0]).toBe('Абай');
    expect(['b', 'A', 'a'].sort(compareNames('en'))).toEqual(['a', 'A', 'b']);
  });
});
