import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { unitSchema } from './unit.schema.ts';
import {
  centralBodies,
  centralBodyIds,
  committeeId,
  nationPopulation,
  territories,
  territoryIds,
  tileGrid,
  unitById,
  unitOf,
  units,
} from './units.ts';

describe('register of units', () => {
  test('every record has the shape that the types promise', () => {
    expect(z.array(unitSchema).safeParse(units).error).toBe(undefined);
  });

  test('it holds the 20 territories, four central bodies and the sender, each once', () => {
    expect(units.map((unit) => unit.id)).toEqual([...territoryIds, ...centralBodyIds, committeeId]);
    expect(territories).toHaveLength(20);
    expect(territories.filter((unit) => unit.kind === 'city').map((unit) => unit.id)).toEqual([
      'KZ-71',
      'KZ-75',
      'KZ-79',
    ]);
    expect(centralBodies).toHaveLength(4);
  });

  test('an unknown code is undefined, never some other unit', () => {
    expect(unitById.get('KZ-99')).toBe(undefined);
    expect(unitOf('KZ-55').name.kk).toBe('Павлодар облысы');
  });

  test('each territory has all geography, so that the map has no holes', () => {
    for (const unit of territories) {
      expect([unit.kato, unit.centre, unit.population, unit.map, unit.tile]).not.toContain(null);
      expect(unit.kato).toBe(`${unit.id.slice(3)}0000000`);
      const [lon, lat] = unit.map.point;
      expect(lon > 46 && lon < 88 && lat > 40 && lat < 56).toBe(true);
    }
  });

  test('no two tiles share a place in the grid', () => {
    const places = territories.map(({ tile }) => `${tile.row}:${tile.col}`);
    expect(new Set(places).size).toBe(20);
    for (const { tile } of territories) {
      expect(tile.row < tileGrid.rows && tile.col < tileGrid.cols).toBe(true);
    }
  });

  test('populations add up to the nation within 0.1 %, so that national rates can be trusted', () => {
    const sum = territories.reduce((total, unit) => total + unit.population.value, 0);
    expect(Math.abs(sum / nationPopulation.value - 1)).toBeLessThan(0.001);
  });

  test('short names tell the units apart in every language', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(new Set(units.map((unit) => unit.short[language])).size).toBe(units.length);
    }
  });

  test('declined names are never those of another unit', () => {
    const locatives = units.map((unit) => unit.forms.kk.unit.loc);
    expect(new Set(locatives).size).toBe(units.length);
    const shortLocatives = territories.map((unit) => unit.forms.kk.short?.loc);
    expect(new Set(shortLocatives).size).toBe(20);
    for (const unit of units) expect(unit.forms.kk.unit.nom).toBe(unit.name.kk);
    for (const unit of units) expect(unit.forms.ru.unit.nom).toBe(unit.name.ru);
  });
});
