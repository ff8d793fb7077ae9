import { describe, expect, test } from 'vitest';
import { likelyDuplicates } from './likely-duplicates.ts';
import { registeredOrganisations } from './organisation.register.ts';

const found = (names: string[], bin: string | null = null) =>
  likelyDuplicates({ names, bin }, registeredOrganisations).map(
    (one) => `${one.id} ${one.because}`,
  );

describe('likely duplicates', () => {
  test('are found in any spelling and with any legal form', () => {
    for (const typed of ['Халык банк', 'HALYK BANK', 'АО «Народный банк»', '«Халық банкі» АҚ'])
      expect(found([typed])[0]).toBe('halyk name');
    expect(found(['ТОО «Сенсата групп»'])[0]).toMatch(/^sensata /);
    expect(found(['БАЗИС-А'])[0]).toBe('bazis-a name');
  });

  test('are found with a slip of the finger, and «VI Group» of the letter is BI Group', () => {
    expect(found(['Kaspy Bnak'])[0]).toBe('kaspi similar');
    expect(found(['Сенсатта'])[0]).toMatch(/^sensata /);
    expect(found(['VI Group'])).toEqual(['bi-group similar']);
  });

  test('the same BIN is the surest, whatever the name', () => {
    expect(found(['Басқа ұйым'], '940140000385')[0]).toBe('halyk bin');
  });

  test('words that many names share make nobody alike', () => {
    for (const typed of ['Банк', 'Жаңа Банк', 'Достық Group', 'Астана Құрылыс', 'Qala Invest'])
      expect(found([typed])).toEqual([]);
  });

  test('the register holds nobody twice', () => {
    for (const one of registeredOrganisations) {
      const others = registeredOrganisations.filter(({ id }) => id !== one.id);
      const draft = { names: [one.short, ...Object.values(one.name)], bin: one.bin };
      // Two banks of China are alike, and two.
      const same = likelyDuplicates(draft, others).filter(({ because }) => because !== 'similar');
      expect(same, one.id).toEqual([]);
    }
  });
});
