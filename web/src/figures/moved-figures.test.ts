import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { describe, expect, it } from 'vitest';
import { movedBetween } from './moved-figures.tsx';
import type { Scene, UnitFigure } from './scene.ts';

function scene(total: number, met: Record<string, number>): Scene {
  const territories = Object.entries(met).map(
    ([id, metInPersonPer1000]) =>
      ({ id, isSilent: false, row: { metInPersonPer1000 } as FigureRow }) as UnitFigure,
  );
  return {
    language: 'kk',
    indicator: 'metInPersonPer1000',
    total: { activities: total } as FigureRow,
    territories,
  } as unknown as Scene;
}
const ids = (units: readonly UnitFigure[]) => units.map((unit) => unit.id);

describe('figures that have moved', () => {
  it('are the units whose shown figure is another, and the number of activities', () => {
    const moved = movedBetween(
      scene(514, { 'KZ-55': 44.1, 'KZ-59': 51 }),
      scene(515, { 'KZ-59': 51, 'KZ-55': 45.7 }),
    );
    expect(moved.activities).toBe(515);
    expect(ids(moved.units)).toEqual(['KZ-55']);
  });

  it('are none while what is shown is the same, so that nothing is announced for nothing', () => {
    const moved = movedBetween(scene(514, { 'KZ-55': 44.11 }), scene(514, { 'KZ-55': 44.12 }));
    expect(moved).toEqual({ activities: null, units: [] });
  });
});
