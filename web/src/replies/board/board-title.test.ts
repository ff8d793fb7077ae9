import { languages } from '@saqbol/shared/format/language.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { boardTitle } from './board-title.ts';

const titleIn = (language: (typeof languages)[number]) => {
  const t = translatorFor(language) as unknown as TFunction;
  return (total: number, replied: number, overdue: number) =>
    boardTitle({ total, replied, overdue }, t, language);
};
const upTo24 = Array.from({ length: 25 }, (_, i) => i);
const every = upTo24.flatMap((replied) => upTo24.map((overdue) => ({ replied, overdue })));

describe('the title of the board in Kazakh', () => {
  const title = titleIn('kk');

  it('says who has replied with the endings that the numbers take when read aloud', () => {
    expect(title(24, 20, 3)).toBe('24 алушының 20-сы жауап берді, үшеуінің мерзімі өтті');
    expect(title(24, 16, 8)).toBe('24 алушының 16-сы жауап берді, 8-інің мерзімі өтті');
    expect(title(24, 9, 6)).toBe('24 алушының 9-ы жауап берді, алтауының мерзімі өтті');
    expect(title(24, 1, 0)).toBe('24 алушының біреуі жауап берді');
    expect(title(24, 24, 0)).toBe('24 алушының бәрі жауап берді');
    expect(title(24, 0, 24)).toBe('24 алушының ешқайсысы жауап берген жоқ, бәрінің мерзімі өтті');
  });

  /** The last vowel of the number as it is read decides: soft «і», hard «ы». */
  const soft = new Set([1, 2, 3, 4, 5, 7, 8]);
  const isSoft = (n: number) => (n % 10 === 0 ? ![10, 20].includes(n) : soft.has(n % 10));
  const counted = upTo24.filter((n) => n > 7);

  it('has for every number in figures an ending in harmony with it', () => {
    for (const n of counted) {
      const [some] = title(25, n, n).match(/\d+-\p{L}+(?= жауап)/u) ?? [''];
      const [of] = title(25, n, n).match(/\d+-\p{L}+(?= мерзімі)/u) ?? [''];
      expect(some, String(n)).toMatch(isSoft(n) ? /^\d+-с?і$/ : /^\d+-с?ы$/);
      expect(of, String(n)).toMatch(isSoft(n) ? /^\d+-с?інің$/ : /^\d+-с?ының$/);
    }
  });

  it('never shows a bare number in the place of an inflected one', () => {
    for (const { replied, overdue } of every) {
      const text = title(24, replied, overdue);
      expect(text).not.toMatch(/\d (жауап|мерзімі)/);
      expect(text).not.toMatch(/\{|\}|undefined|-(?!\p{L})/u);
    }
  });
});

describe('the title of the board in Russian', () => {
  const title = titleIn('ru');

  it('agrees verb and noun with their numbers', () => {
    expect(title(24, 20, 3)).toBe('Ответили 20 из 24 получателей, срок истек у 3');
    expect(title(24, 1, 1)).toBe('Ответил 1 из 24 получателей, срок истек у 1');
    expect(title(24, 21, 0)).toBe('Ответил 21 из 24 получателей');
    expect(title(24, 22, 2)).toBe('Ответили 22 из 24 получателей, срок истек у 2');
    expect(title(21, 5, 0)).toBe('Ответили 5 из 21 получателя');
    expect(title(24, 24, 0)).toBe('Ответили все получатели (24)');
    expect(title(24, 0, 24)).toBe('Не ответил никто из 24 получателей, срок истек у всех');
  });

  it('takes the singular for 1 and 21 only', () => {
    for (const { replied, overdue } of every) {
      if (replied === 0 || replied === 24) continue;
      const isOne = replied === 1 || replied === 21;
      expect(title(24, replied, overdue)).toMatch(isOne ? /^Ответил \d/ : /^Ответили \d/);
    }
  });
});

describe('the title of the board in English', () => {
  const title = titleIn('en');

  it('agrees the verb with its number', () => {
    expect(title(24, 20, 3)).toBe('20 of 24 recipients have replied, 3 overdue');
    expect(title(24, 1, 0)).toBe('1 of 24 recipients has replied');
    expect(title(24, 0, 0)).toBe('None of 24 recipients has replied');
    expect(title(24, 24, 0)).toBe('All 24 recipients have replied');
  });
});

describe.each(languages)('the title of the board (%s)', (language) => {
  const title = titleIn(language);

  it('tells apart every standing that can be, so that no change goes unsaid', () => {
    const possible = every.filter(({ replied, overdue }) => replied + overdue <= 24);
    const titles = possible.map(({ replied, overdue }) => title(24, replied, overdue));
    expect(new Set(titles).size).toBe(possible.length);
  });

  it('names overdue ones exactly when there are any', () => {
    const word = { kk: 'мерзімі', ru: 'срок', en: 'overdue' }[language];
    for (const { replied, overdue } of every) {
      expect(title(24, replied, overdue).includes(word)).toBe(overdue > 0);
    }
  });

  it('speaks of a single recipient without counting', () => {
    expect(title(1, 0, 1)).not.toMatch(/\d/);
    expect(title(1, 1, 0)).not.toMatch(/\d/);
  });
});
