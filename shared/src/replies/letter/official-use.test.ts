import { expect, test } from 'vitest';
import { isMarkedOfficialUse } from './official-use.ts';

test.each([
  'ДСП',
  'хат № 12 дсп.pdf',
  '№ 2-15/77-ДСП',
  'д.с.п.',
  'Қбпү',
  'хат_ҚБПҮ.docx',
  'Экз. № 1, для  служебного\u00A0пользования',
  'Қызмет бабында пайдалану үшін',
  'Қызметтік пайдалануға',
  // Latin look-alikes inside a Cyrillic word.
  'ДCП',
  'для cлужeбного пользования',
])('«%s» is recognised as marked for official use', (text) => {
  expect(isMarkedOfficialUse(text)).toBe(true);
});

test.each(['Адсп', 'жауап хат.pdf', 'служебная записка', 'ДСПУ', 'dsp', 'қызметтік хат'])(
  '«%s» is not',
  (text) => {
    expect(isMarkedOfficialUse(text)).toBe(false);
  },
);
