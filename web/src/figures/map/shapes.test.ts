import { readFileSync } from 'node:fs';
import { territories, tileGrid } from '@saqbol/shared/territory/units.ts';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { drawing, drawnShapes, type ShapesFile } from './shapes.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as unknown;
const shapes = drawnShapes(read('./kazakhstan.shapes.json') as ShapesFile);
const borders = read('./kazakhstan.topo.json') as Parameters<typeof feature>[0];
const land = feature(borders, borders.objects.units as never) as unknown as {
  features: { id: string }[];
};

/** As scripts/project-map.ts draws. */
const projection = geoConicEqualArea()
  .parallels([43, 53])
  .rotate([-67, 0])
  .center([0, 48])
  .fitWidth(drawing.width - 12, land as never);
const path = geoPath(projection);
const [[left, top]] = path.bounds(land as never);

/** Area of all rings together, exteriors one way round and holes the other. */
function areaOf(d: string): number {
  return Math.abs(
    d
      .split('Z')
      .filter(Boolean)
      .reduce((total, ring) => {
        const points = ring
          .slice(1)
          .split('L')
          .map((point) => point.split(',').map(Number) as [number, number]);
        return (
          total +
          points.reduce((sum, [x, y], i) => {
            const [nextX, nextY] = points[(i + 1) % points.length] as [number, number];
            return sum + (x * nextY - nextX * y) / 2;
          }, 0)
        );
      }, 0),
  );
}

describe('the drawn map', () => {
  it('has the size that the page keeps free for it', () => {
    expect({ width: shapes.width, height: shapes.height }).toEqual(drawing);
  });

  it('holds the 20 units of the register, their anchors and tiles as they are now', () => {
    expect(shapes.units.map((unit) => unit.id)).toEqual(territories.map((unit) => unit.id));
    for (const { id, map, tile } of territories) {
      const shape = shapes.units.find((unit) => unit.id === id);
      for (const anchor of ['point', 'label'] as const) {
        const [x = 0, y = 0] = projection(map[anchor]) ?? [];
        expect(shape?.[anchor].x).toBeCloseTo(x - left + 6, 0);
        expect(shape?.[anchor].y).toBeCloseTo(y - top + 6, 0);
      }
      expect(shape?.tile).toEqual({ row: tile.row, col: tile.col });
      expect(shape?.leader).toBe(map.leader);
    }
  });

  it('gives every unit the land that the borders give it', () => {
    for (const one of land.features) {
      const drawn = areaOf(shapes.units.find((unit) => unit.id === one.id)?.path ?? '');
      const true_ = path.area(one as never);
      expect(Math.abs(drawn - true_), one.id).toBeLessThan(Math.max(3, true_ * 0.005));
    }
  });

  it('draws every border once: between units, or around the country', () => {
    expect(shapes.inner.length).toBeGreaterThan(1000);
    expect(shapes.outer.length).toBeGreaterThan(1000);
  });

  it('keeps every tile in its own place in the grid', () => {
    const places = shapes.units.map(({ tile }) => `${tile.row} ${tile.col}`);
    expect(new Set(places).size).toBe(20);
    for (const { tile } of shapes.units) {
      expect(tile.row).toBeLessThan(tileGrid.rows);
      expect(tile.col).toBeLessThan(tileGrid.cols);
    }
  });
});
