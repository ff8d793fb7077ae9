import { expect, it } from 'vitest';
import { fieldErrorText, problemText, translatorFor } from './translate.ts';

it('writes a day in a slot as a long date of the language', () => {
  const inKazakh = fieldErrorText('kk', 'held-in-future', { today: '2026-03-10' });
  expect(inKazakh).toMatch(/Бүгін: 2026\sж\. 10\sнаурыз\.$/);
  const inRussian = fieldErrorText('ru', 'held-in-future', { today: '2026-03-10' });
  expect(inRussian).toMatch(/Сегодня: 10\sмарта 2026\sгода\.$/);
  const inEnglish = fieldErrorText('en', 'held-in-future', { today: '2026-03-10' });
  expect(inEnglish).toMatch(/Today: 10\sMarch 2026\.$/);
});

it('groups the digits of a number and keeps the half of a median', () => {
  expect(translatorFor('ru')('rules.more-than-residents.text', { population: 754_903 })).toMatch(
    /^Число жителей: 754\s903\./,
  );
  const text = translatorFor('kk')('rules.far-above-usual.text', { median: 64.5, count: 1200 });
  expect(text).toMatch(/: 64,5\..*: 1\s200\./);
});

it('chooses the plural form by the count', () => {
  const t = translatorFor('ru');
  const unit = (count: number) => t('codes.measures.attendees.unit', { count });
  expect([1, 2, 5, 21, 112].map(unit)).toEqual([
    'человек',
    'человека',
    'человек',
    'человек',
    'человек',
  ]);
});

it('shows what people typed as it is, so that no text can call for another one', () => {
  const title = '{{today}} $t(common.name) <b>2026-03-10</b>';
  const text = translatorFor('en')('rules.likely-duplicate.text', { title });
  expect(text).toContain(`“${title}”`);
  expect(fieldErrorText('ru', 'unknownField', { field: '2026-99-99' })).toBe(
    'Неизвестное поле: 2026-99-99',
  );
});

it('throws for a missing text, a group of texts and a missing slot, never showing a raw key', () => {
  const t = translatorFor('kk');
  expect(() => t('fieldErrors.no-such-code')).toThrow(
    'No words for fieldErrors.no-such-code in kk',
  );
  expect(() => t('fieldErrors')).toThrow('is a group of words');
  expect(() => t('fieldErrors.held-in-future')).toThrow('No value for {{today}}');
});

it('gives title and detail of a problem in each language', () => {
  expect(problemText('en', 'campaign/closed').title).toBe('Work on this letter is closed.');
  expect(problemText('ru', 'activity/not-your-district').detail).toBe(
    'Выберите свой район или обратитесь к координатору.',
  );
  expect(problemText('kk', 'entity/not-found').title).toBe('Табылмады.');
});
