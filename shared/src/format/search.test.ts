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
    ['Пользователь', "Pol'zovatel'", 'Polʼzovatelʼ', 'Pol’zovatel’'],
    ['Бекхан', 'БЕКХАН', 'бекхан', 'Бeкхан'],
    ['Kaspiдің', 'kaspiдин', 'KASPIДІҢ', 'Kaspiдiң'],
    ['Есіл', 'Yesil', 'Esil', 'Еcіл'],
    ['Жамбыл', 'Джамбыл', 'Zhambyl', 'Jambyl'],
    ['Сақ бол', 'Cақ бoл', 'Sak bol', 'САҚ БОЛ'],
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

/** How the letters that Russian keyboards lack are typed without them. */
const withoutKazakh: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};
/** The alphabet of 2021. */
const latin2021: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'ä', б: 'b', в: 'v', г: 'g', ғ: 'ğ', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i' },
  ...{ й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ñ', о: 'o', ө: 'ö', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ұ: 'ū', ү: 'ü', ф: 'f', х: 'h', һ: 'h', ш: 'ş', ы: 'y', і: 'ı' },
  ...{ ч: 'ch', э: 'e', ю: 'iu', я: 'ia', ь: '' },
};
/** As in passports. */
const passport: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'gh', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'y', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ш: 'sh', ы: 'y', і: 'i' },
  ...{ ч: 'ch', ю: 'yu', я: 'ya', щ: 'shch', ь: "'", э: 'e' },
};
const respelled = (word: string, letters: Readonly<Record<string, string>>) =>
  [...word.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');

describe('spellings of one name', () => {
  const names = [
    ...territories.map(({ name }) => name.kk),
    ...districts.map(({ name }) => name.kk),
    ...['Мәңгілік Ел', 'Жаһандық қауіп', 'Өңірлік штаб', 'Ұлттық банк', 'Үгіт-насихат', 'Көше'],
  ];

  test('meet, whichever of its letters the writer had no key for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.boolean()), (name, flips) => {
        const typed = [...name.toLowerCase()]
          .map((letter) => (flips.next().value ? (withoutKazakh[letter] ?? letter) : letter))
          .join('');
        expect(fold(typed)).toBe(fold(name));
        expect(matchesSearch(name, typed)).toBe(true);
        expect(matchesSearch(typed, name)).toBe(true);
      }),
    );
  });

  test.each([
    ['the Latin alphabet of 2021', latin2021],
    ['the letters of passports', passport],
  ])('meet in %s', (_what, letters) => {
    for (const name of names.filter((one) => !/[ёцщ]/i.test(one))) {
      expect([name, fold(respelled(name, letters))]).toEqual([name, fold(name)]);
    }
  });

  test('are found from the first letter typed to the last, so that nothing vanishes on the way', () => {
    for (const name of [...names, 'Шиелі ауданы', 'Бекхожа ауылы', 'Қазақстан–Ресей']) {
      const letters = [...name.toLowerCase()];
      for (let length = 1; length <= letters.length; length += 1) {
        const typed = letters.slice(0, length).join('');
        for (const spelling of [typed, respelled(typed, withoutKazakh)])
          expect([name, spelling, matchesSearch(name, spelling)]).toEqual([name, spelling, true]);
      }
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
