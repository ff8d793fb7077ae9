import { expect, it } from 'vitest';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

// Names of formats, headers, marks and examples of addresses, which no language translates.
const latinAllowed = new Set(
  `SMS push Push QR URL UTC UUID API JSON XLSX CSV ID OTP SHA PDF DOCX CMS Word Content Type application json Allow
  Accept Retry After If Match Idempotency Key A B C D English ENG Saqbol
  octet stream Disposition NCALayer Excel Ctrl V Enter`.split(/\s+/),
);
const addresses = /https?:\/\/\S+|\S+@\S+|\d{4}-\d{2}-\d{2}T\S+|\{\{\w+\}\}/g;

function textsOf(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : textsOf(value, `${prefix}${name}.`),
  );
}

const foreign = (text: string) =>
  (text.replaceAll(addresses, ' ').match(/[A-Za-z]+/g) ?? []).filter(
    (word) => !latinAllowed.has(word),
  );

for (const [language, words] of Object.entries({ kk, ru })) {
  it(`has no Latin letter in a ${language} text, so that no look-alike breaks the search`, () => {
    const wrong = textsOf(words).flatMap(([key, text]) => foreign(text).map((w) => [key, w]));
    expect(wrong).toEqual([]);
  });

  it(`mixes no alphabets within a ${language} word`, () => {
    const wrong = textsOf(words).filter(([, text]) =>
      /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/.test(text),
    );
    expect(wrong).toEqual([]);
  });
}

// True Kazakh that happens to have none of its own letters.
const plainKazakh = new Set(['codes.channels.website']);

it('has no Russian sentence among the Kazakh words', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  const wrong = textsOf(kk).filter(
    ([key, text]) =>
      !plainKazakh.has(key) &&
      letters(text.replaceAll(addresses, '')).length > 20 &&
      !/[әғқңөұүһі]/i.test(text),
  );
  expect(wrong).toEqual([]);
});

it('has no Kazakh letter in a Russian text, but in names', () => {
  const names = /Сақбол|Қазақша|ҚАЗ/g;
  const wrong = textsOf(ru).filter(([, text]) => /[әғқңөұүһі]/i.test(text.replaceAll(names, '')));
  expect(wrong).toEqual([]);
});

// «2-нұсқа», «1-талап»: an ordinal before its noun has no ending that could be wrong.
const ordinal = /\}\}-(?=(нұсқа|талап|тармақ))/g;

it('glues no Kazakh suffix to a slot', () => {
  const wrong = textsOf(kk).filter(([, text]) =>
    /\}\}-?\p{L}|\p{L}\{\{/u.test(text.replaceAll(ordinal, '}} ')),
  );
  expect(wrong).toEqual([]);
});
