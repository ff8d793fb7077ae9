import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registeredOrganisations } from '../organisations/organisation.register.ts';
import { districts } from '../territory/districts.ts';
import { territories } from '../territory/units.ts';
import { fold, matchesSearch } from './search.ts';

describe('fold', () => {
  test.each([
    ['Көкшетау', 'Кокшетау', 'Kokshetau', 'Kökşetau'],
    ['Қарағанды', 'Qaraghandy', 'Караганды', 'Karagandy'],
    ['Ақтөбе', 'Актобе', 'Aqtobe', 'Aktobe'],
    ['Қызылорда', 'Кызылорда', 'Qyzylorda', 'Kyzylorda'],
    ['Маңғыстау', 'Мангистау', 'Mangghystau', 'Mangystau'],
    ['Жетісу', 'Жетысу', 'Zhetisu', 'Jetisu'],
    ['Жаңаөзен', 'Жанаозен', 'Zhangaozen', 'ЖАНАОЗЕН'],
    ['Рудный', 'Rudnyy', 'Rudny', 'рудный'],
    ['Семей', 'Semey', 'Semei', 'семей'],
    ['Халық', 'Халык', 'Halyk', 'Khalyk'],
    ['Ұлытау', 'Улытау', 'Ulytau', 'ұлытау'],
    ['Әл-Фараби', 'Ал-Фараби', 'Al-Farabi', 'әл фараби'],
  ])('%s, %s, %s and %s meet', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  test('keeps figures and letter numbers, so that a document can be found by its number', () => {
    expect(fold('№ 2-20-26-01368')).toBe('2 20 26 01368');
    expect(fold('№1100')).toBe('1100');
  });

  test('folding twice changes nothing more for names of the registers', () => {
    const names = [
      ...territories.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]),
      ...districts.flatMap(({ name }) => Object.values(name)),
      ...registeredOrganisations.flatMap(({ name }) => Object.values(name)),
    ];
    for (const name of names) expect(fold(fold(name))).toBe(fold(name));
  });

  test('case and spaces do not matter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яәғқңөұүһі ]{0,20}$/), (text) => {
        expect(fold(`  ${text.toUpperCase()} `)).toBe(fold(text));
      }),
    );
  });

  test('different units stay apart', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const folded = territories.map(({ name }) => fold(name[language]));
      expect(new Set(folded).size).toBe(20);
    }
  });
});

describe('matchesSearch', () => {
  test('finds by parts of words in any order', () => {
    expect(matchesSearch('Павлодар облысы', 'облысы павл')).toBe(true);
    expect(matchesSearch('«Отбасы банк» АҚ', 'otbasy')).toBe(true);
    expect(matchesSearch('Павлодар облысы', 'қостанай')).toBe(false);
  });

  test('an empty query finds everything', () => {
    expect(matchesSearch('Май ауданы', '  ')).toBe(true);
  });
});
