/**
 * Makes `web/src/figures/map/kazakhstan.shapes.json` from the borders beside it and the anchors of
 * the register of units.
 *
 *   node_modules/.bin/node scripts/project-map.ts
 *
 * The map is projected here once, and not in every browser: the page then needs no geography
 * library (10 kB less), and each border is stored once. Run it after `build-map.ts` and after a
 * change of an anchor or tile in `units.json`; shapes.test.ts tells when it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { territories } from '../shared/src/territory/units.ts';

type Point = [number, number];
interface Geometry {
  type: 'Polygon' | 'MultiPolygon';
  id: string;
  arcs: number[][] | number[][][];
}
interface Topology {
  arcs: Point[][];
  objects: { units: { geometries: Geometry[] } };
  transform: { scale: Point; translate: Point };
}

// The geography packages belong to web.
const webRequire = createRequire(new URL('../web/package.json', import.meta.url));
const { geoConicEqualArea, geoPath } = webRequire('d3-geo');
const { feature } = webRequire('topojson-client');
const folder = new URL('../web/src/figures/map/', import.meta.url);

/** The drawing is 1000 wide; everything is counted in tenths, below what an eye can see. */
const width = 1000;
const perUnit = 10;
/** Room for the outline of a selected unit at the edge. */
const margin = 6;

const borders: Topology = JSON.parse(readFileSync(new URL('kazakhstan.topo.json', folder), 'utf8'));
const land = feature(borders, borders.objects.units);
// Equal areas, as a choropleth needs; the parallels lie a sixth inside the country.
const projection = geoConicEqualArea()
  .parallels([43, 53])
  .rotate([-67, 0])
  .center([0, 48])
  .fitWidth(width - 2 * margin, land);
const [[left, top], [, bottom]] = geoPath(projection).bounds(land);

function place(lonLat: Point): Point {
  const [x, y] = projection(lonLat) as Point;
  return [Math.round((x - left + margin) * perUnit), Math.round((y - top + margin) * perUnit)];
}

/** Points of an arc in degrees: TopoJSON stores steps on a grid. */
function degreesOf(arc: Point[]): Point[] {
  const { scale, translate } = borders.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The first point, then steps; points that fall together after rounding are left out. */
function stepsOf(arc: Point[]): number[] {
  let [x, y] = [0, 0];
  return arc.map(place).flatMap(([nextX, nextY], i) => {
    const step = [nextX - x, nextY - y];
    if (i > 0 && step[0] === 0 && step[1] === 0) return [];
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** All rings of a unit, exteriors and holes alike: the holes of an oblast are its cities. */
function ringsOf({ type, arcs }: Geometry): number[][] {
  return type === 'Polygon' ? (arcs as number[][]) : (arcs as number[][][]).flat();
}

const shapes = {
  width,
  height: Math.round(bottom - top + 2 * margin),
  perUnit,
  arcs: borders.arcs.map((arc) => stepsOf(degreesOf(arc))),
  units: territories.map(({ id, kind, map, tile }) => {
    const geometry = borders.objects.units.geometries.find((one) => one.id === id);
    if (!geometry) throw new Error(`The borders lack ${id}`);
    return {
      id,
      isCity: kind === 'city',
      rings: ringsOf(geometry),
      point: place(map.point as Point),
      label: place(map.label as Point),
      leader: map.leader,
      tile: [tile.row, tile.col],
    };
  }),
};

const text = `${JSON.stringify(shapes)}\n`;
console.log(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
writeFileSync(new URL('kazakhstan.shapes.json', folder), text);
