/** The drawn map: borders projected beforehand (scripts/project-map.ts), as paths of SVG. */
import { queryOptions } from '@tanstack/react-query';
import { NetworkError } from '../../platform/client/problem.ts';
import shapesUrl from './kazakhstan.shapes.json?url';

/** The file: points and steps are in parts of a unit of the drawing. */
export interface ShapesFile {
  readonly width: number;
  readonly height: number;
  /** Parts of a unit of the drawing. */
  readonly perUnit: number;
  /** Borders between two units, or of the country: the first point, then steps. */
  readonly arcs: readonly (readonly number[])[];
  readonly units: readonly UnitInFile[];
}
interface UnitInFile {
  readonly id: string;
  readonly isCity: boolean;
  /** Numbers of arcs; one that runs backwards is written as ~number. */
  readonly rings: readonly (readonly number[])[];
  readonly point: readonly number[];
  readonly label: readonly number[];
  readonly leader: boolean;
  readonly tile: readonly number[];
}

export interface UnitShape {
  readonly id: string;
  readonly isCity: boolean;
  readonly path: string;
  /** The marker, and the middle of the name; in units of the drawing. */
  readonly point: Place;
  readonly label: Place;
  /** The name stands beside the unit, on a line. */
  readonly leader: boolean;
  /** Place in the grid of equal tiles, from 0. */
  readonly tile: { readonly row: number; readonly col: number };
}
export interface Place {
  readonly x: number;
  readonly y: number;
}
export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly units: readonly UnitShape[];
  /** Borders between units, each once. */
  readonly inner: string;
  /** The border of the country. */
  readonly outer: string;
}

/** The size is known before the file has come, so that nothing moves when it does. */
export const drawing = { width: 1000, height: 568 } as const;

export const shapesQuery = queryOptions({
  queryKey: ['map-shapes'],
  queryFn: async ({ signal }) => {
    const response = await fetch(shapesUrl, { signal }).catch((error: unknown) => {
      throw signal.aborted ? error : new NetworkError(error);
    });
    if (!response.ok) throw new NetworkError(response.status);
    return drawnShapes((await response.json()) as ShapesFile);
  },
  staleTime: Number.POSITIVE_INFINITY,
});

type Line = readonly (readonly [number, number])[];

/** Decodes the file into paths. */
export function drawnShapes(file: ShapesFile): Shapes {
  const lines = file.arcs.map((arc) => lineOf(arc, file.perUnit));
  const place = (given: readonly number[]): Place => ({
    x: (given[0] ?? 0) / file.perUnit,
    y: (given[1] ?? 0) / file.perUnit,
  });
  const uses = file.units.flatMap(({ rings }) => rings.flat()).map(arcNumber);
  const usedBy = (times: number) =>
    lines.filter((_, i) => uses.filter((use) => use === i).length === times);
  return {
    width: file.width,
    height: file.height,
    units: file.units.map((unit) => ({
      id: unit.id,
      isCity: unit.isCity,
      path: unit.rings.map((ring) => `${pathOf(ringOf(ring, lines))}Z`).join(''),
      point: place(unit.point),
      label: place(unit.label),
      leader: unit.leader,
      tile: { row: unit.tile[0] ?? 0, col: unit.tile[1] ?? 0 },
    })),
    inner: usedBy(2).map(pathOf).join(''),
    outer: usedBy(1).map(pathOf).join(''),
  };
}

function arcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function lineOf(arc: readonly number[], perUnit: number): Line {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (let i = 0; i < arc.length; i += 2) {
    x += arc[i] ?? 0;
    y += arc[i + 1] ?? 0;
    points.push([x / perUnit, y / perUnit]);
  }
  return points;
}

/** The arcs of a ring end to end; where two meet, the point stands once. */
function ringOf(ring: readonly number[], lines: readonly Line[]): Line {
  return ring.flatMap((arc) => {
    const line = lines[arcNumber(arc)] ?? [];
    return (arc < 0 ? [...line].reverse() : line).slice(1);
  });
}

function pathOf(line: Line): string {
  return `M${line.map(([x, y]) => `${x},${y}`).join('L')}`;
}
