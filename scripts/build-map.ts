/**
 * Makes `web/src/figures/map/kazakhstan.topo.json` from amCharts' borders of the 20 units.
 *
 *   node_modules/.bin/node scripts/build-map.ts
 *
 * The result is committed; run this again only when the source or a limit below changes. To use
 * other borders, give any TopoJSON with an object `units` whose geometries carry ISO 3166-2 ids.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { territories } from '../shared/src/territory/units.ts';

type Point = [number, number, number?];
type Ring = Point[];
interface Feature {
  id: string;
  geometry:
    | { type: 'Polygon'; coordinates: Ring[] }
    | { type: 'MultiPolygon'; coordinates: Ring[][] };
}
interface Topology {
  type: 'Topology';
  arcs: Point[][];
  objects: { units: { geometries: TopoGeometry[] } };
  transform?: unknown;
  bbox?: unknown;
}
interface TopoGeometry {
  type: string;
  id: string;
  properties?: unknown;
  arcs: unknown[];
}

// The geography packages belong to web, which draws the map.
const webRequire = createRequire(new URL('../web/package.json', import.meta.url));
const { topology } = webRequire('topojson-server');
const { presimplify, sphericalTriangleArea } = webRequire('topojson-simplify');
const { feature, quantize } = webRequire('topojson-client');
const { geoArea, geoContains } = webRequire('d3-geo');
const sourcePath = webRequire.resolve('@amcharts/amcharts5-geodata/json/kazakhstan2023Low.json');
const licensePath = webRequire.resolve('@amcharts/amcharts5-geodata/LICENSE');
const outFolder = new URL('../web/src/figures/map/', import.meta.url);

/** Cells per side of the grid: about 250 m × 80 m, below a pixel at 1000 px of width. */
const gridSize = 2e4;
const earthRadiusKm = 6371;
/** A corner that spans a smaller triangle is dropped. */
const leastTriangleKm2 = 5;
/** City borders are short: they keep corners twenty times smaller. */
const cityFactor = 1 / 20;
/** Islets of the Caspian below this size cannot be seen; cities keep all parts (they fill holes). */
const leastIsletKm2 = 15;
const largestGzipBytes = 12_000;

const km2 = (steradians: number) => steradians * earthRadiusKm ** 2;
const cityIds = new Set<string>(territories.filter((u) => u.kind === 'city').map((u) => u.id));

function polygonsOf({ geometry }: Feature): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The unit without islets and without anything but its id. */
function withoutIslets(unit: Feature): Feature {
  const polygons = polygonsOf(unit).filter(
    (coordinates) =>
      cityIds.has(unit.id) || km2(geoArea({ type: 'Polygon', coordinates })) >= leastIsletKm2,
  );
  const [only, ...others] = polygons;
  if (!only) throw new Error(`${unit.id} has no land`);
  const geometry: Feature['geometry'] =
    others.length === 0
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { ...unit, geometry };
}

/** Numbers of the arcs that a geometry uses; a reversed arc is written as ~number. */
function arcsOf(arcs: unknown[]): number[] {
  return arcs.flatMap((arc) =>
    Array.isArray(arc) ? arcsOf(arc) : [(arc as number) < 0 ? ~(arc as number) : (arc as number)],
  );
}

function simplified(borders: Topology): Topology {
  const weighed: Topology = presimplify(borders, sphericalTriangleArea);
  const cityArcs = new Set(
    weighed.objects.units.geometries
      .filter(({ id }) => cityIds.has(id))
      .flatMap((g) => arcsOf(g.arcs)),
  );
  const arcs = weighed.arcs.map((arc, i) => {
    const least = (leastTriangleKm2 * (cityArcs.has(i) ? cityFactor : 1)) / earthRadiusKm ** 2;
    // The third coordinate is the weight; ends of arcs weigh infinitely and always stay.
    const kept = arc.filter(([, , weight]) => (weight ?? Number.POSITIVE_INFINITY) >= least);
    // A ring that is one arc needs four points to be one.
    const points = kept.length >= 4 || !isClosed(arc) ? kept : arc;
    return points.map(([lon, lat]): Point => [lon, lat]);
  });
  return { ...weighed, arcs };
}

function isClosed(arc: Point[]): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function assertSound(borders: Topology): void {
  const ids = borders.objects.units.geometries.map(({ id }) => id).sort();
  const expected = territories.map(({ id }) => id).sort();
  if (ids.join() !== expected.join()) throw new Error(`Units of the map: ${ids.join(' ')}`);
  for (const unit of borders.objects.units.geometries) {
    // d3 wants exteriors clockwise; the other way round a unit fills the rest of the globe.
    const land = feature(borders, unit);
    const area = geoArea(land);
    if (area > 1) throw new Error(`${unit.id} is wound the wrong way`);
    assertAnchorsInside(unit.id, land);
    console.log(`${unit.id} ${Math.round(km2(area)).toLocaleString('en')} km²`);
  }
}

/** The marker stands on the unit's land, and so does a name that has no leader line. */
function assertAnchorsInside(id: string, land: unknown): void {
  const map = territories.find((unit) => unit.id === id)?.map;
  if (!map || !geoContains(land, map.point)) throw new Error(`The point of ${id} is outside it`);
  if (!map.leader && !geoContains(land, map.label)) {
    throw new Error(`The label of ${id} is outside it`);
  }
}

const source: { features: Feature[] } = JSON.parse(readFileSync(sourcePath, 'utf8'));
const features = source.features
  .map(({ id, geometry }) => withoutIslets({ type: 'Feature', id, geometry } as Feature))
  .sort((a, b) => a.id.localeCompare(b.id));
const units = { type: 'FeatureCollection', features };
// Quantised first, so that borders that differ by a hair become one arc.
const borders: Topology = quantize(simplified(topology({ units }, gridSize)), gridSize);
delete borders.bbox;
assertSound(borders);

const text = `${JSON.stringify(borders)}\n`;
const zipped = gzipSync(text, { level: 9 }).length;
console.log(`${borders.arcs.length} arcs, ${text.length} bytes, ${zipped} gzipped`);
if (zipped > largestGzipBytes) throw new Error(`The map is larger than ${largestGzipBytes} bytes`);
mkdirSync(outFolder, { recursive: true });
writeFileSync(new URL('kazakhstan.topo.json', outFolder), text);
// The licence asks for its original text beside the borders.
copyFileSync(licensePath, new URL('LICENSE.amcharts', outFolder));
