import { describe, expect, it } from 'vitest';
import { indexed, matching, type PaletteItem } from './palette-items.ts';

const item = (label: string, given: Partial<PaletteItem> = {}): PaletteItem => ({
  key: label,
  group: 'districts',
  label,
  icon: 'pin',
  to: '/activities',
  ...given,
});
const index = indexed([
  item('Баянауыл ауданы', { detail: 'Павлодар' }),
  item('Көкшетау қаласы', { keywords: 'Кокшетау Kokshetau' }),
  item('Павлодар облысы', { group: 'units' }),
  item('Павлодар ауданы'),
  item('Жаңа Павлодар ауылы'),
  item('Іс-шара тіркеу', { group: 'actions' }),
]);
const found = (query: string) => matching(index, query).map(({ label }) => label);

describe('the search over everything', () => {
  it('finds in Kazakh, Russian and Latin letters alike', () => {
    for (const query of ['көкше', 'кокше', 'kokshe', 'KÖKŞE', 'қала көк'])
      expect(found(query)).toEqual(['Көкшетау қаласы']);
  });

  it('has what begins with the word before what only contains it, units before districts', () => {
    expect(found('павлодар')).toEqual([
      'Павлодар облысы',
      'Павлодар ауданы',
      'Баянауыл ауданы',
      'Жаңа Павлодар ауылы',
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('өжқ')).toEqual([]);
  });
});
