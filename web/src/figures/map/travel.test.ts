import { describe, expect, it } from 'vitest';
import file from './kazakhstan.shapes.json' with { type: 'json' };
import { drawnShapes } from './shapes.ts';
import { nextStop, type Stop } from './travel.ts';

const { units } = drawnShapes(file);
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const views: [string, Stop[]][] = [
  ['map', units.map(({ id, point }) => ({ id, ...point }))],
  ['tiles', units.map(({ id, tile }) => ({ id, x: tile.col, y: tile.row }))],
];

describe.each(views)('travel over the %s by arrow keys', (_view, stops) => {
  it('reaches every unit from every other, so that no unit needs a pointer', () => {
    for (const start of stops) {
      const reached = new Set([start.id]);
      const queue = [start.id];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        for (const arrow of arrows) {
          const next = nextStop(stops, id, arrow);
          if (next && !reached.has(next.id)) {
            reached.add(next.id);
            queue.push(next.id);
          }
        }
      }
      expect(reached.size).toBe(20);
    }
  });

  it('leads to the side of the arrow and never stays', () => {
    for (const { id, x, y } of stops) {
      expect(nextStop(stops, id, 'ArrowRight')?.x ?? Number.POSITIVE_INFINITY).toBeGreaterThan(x);
      expect(nextStop(stops, id, 'ArrowUp')?.y ?? Number.NEGATIVE_INFINITY).toBeLessThan(y);
    }
  });
});

describe('an arrow', () => {
  const [, stops] = views[0] as [string, Stop[]];

  it('goes from North Kazakhstan to the east, to Pavlodar, and not to Aqmola in the south', () => {
    expect(nextStop(stops, 'KZ-59', 'ArrowRight')?.id).toBe('KZ-55');
    expect(nextStop(stops, 'KZ-59', 'ArrowDown')?.id).toBe('KZ-11');
  });

  it('has nowhere to go at the edge, and leaves other keys alone', () => {
    expect(nextStop(stops, 'KZ-63', 'ArrowRight')).toBe(null);
    expect(nextStop(stops, 'KZ-63', 'a')).toBe(undefined);
  });
});
