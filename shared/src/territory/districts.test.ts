import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { districtSchema } from './district.schema.ts';
import { districtById, districts, districtsOfUnit, kazakhDistrictCases } from './districts.ts';
import { territories } from './units.ts';

describe('register of districts', () => {
  test('every record has the shape that the types promise', () => {
    expect(z.array(districtSchema).safeParse(districts).error).toBe(undefined);
  });

  test('it holds the 228 KATO units of the second level, each code once', () => {
    expect(new Set(districts.map((district) => district.kato)).size).toBe(228);
  });

  test('a district belongs to the unit whose KATO code begins its own', () => {
    for (const district of districts) {
      expect(district.kato.slice(0, 2)).toBe(district.unitId.slice(3));
    }
    const total = territories.reduce((sum, { id }) => sum + districtsOfUnit(id).length, 0);
    expect(total).toBe(228);
  });

  test('Pavlodar has 13, a central body none', () => {
    expect(districtsOfUnit('KZ-55')).toHaveLength(13);
    expect(districtsOfUnit('KZ-MIA')).toEqual([]);
  });

  test('short names are unique within a unit, so that rows cannot be confused', () => {
    for (const { id } of territories) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const names = districtsOfUnit(id).map((district) => district.short[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('every Kazakh name can be declined', () => {
    for (const district of districts) {
      expect(kazakhDistrictCases(district.name.kk)).not.toBe(null);
    }
    const may = districtById.get('555600000');
    expect(may && kazakhDistrictCases(may.name.kk)?.loc).toBe('Май ауданында');
    expect(kazakhDistrictCases('Ғабит Мүсірепов атындағы аудан')?.dat).toBe(
      'Ғабит Мүсірепов атындағы ауданға',
    );
    expect(kazakhDistrictCases('Қалба')).toBe(null);
  });
});
