/**
 * Classes of a choropleth: at most five, with round borders that suit the data. Source of the
 * choice: few different values are shown as they are; else borders at equal steps, unless one class
 * would swallow more than half of the units, then borders that hold about equally many.
 */
export type Level = 1 | 2 | 3 | 4 | 5;

export interface MapClass {
  /** The least value of the class; the class reaches to below the next one's. */
  readonly from: number;
  /** The greatest value that can be shown in it; null: open to the top. */
  readonly to: number | null;
  readonly level: Level;
}

const most = 5;

/** Few classes still use the whole scale of colours. */
const levelsOf: Readonly<Record<number, readonly Level[]>> = {
  1: [3],
  2: [2, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

/**
 * Classes of the values above zero, lowest first; zero is shown apart. Values are rounded to
 * `decimals` already, so that a unit never lies in a class other than its figure says.
 */
export function mapClasses(values: readonly number[], decimals: number): MapClass[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= most) return exactClasses(distinct);
  const unit = 10 ** -decimals;
  const bounds = [0, ...bestBounds(sorted, unit)];
  return bounds.map((from, i) => {
    const next = bounds[i + 1];
    return {
      from,
      to: next === undefined ? null : clean(next - unit),
      level: levelOf(i, bounds.length),
    };
  });
}

/** The level of a value: 0 for zero, null for no data. */
export function levelIn(classes: readonly MapClass[], value: number | null): Level | 0 | null {
  if (value === null) return null;
  if (value <= 0) return 0;
  return classes.findLast((each) => value >= each.from)?.level ?? 1;
}

function exactClasses(distinct: readonly number[]): MapClass[] {
  return distinct.map((value, i) => ({
    from: value,
    to: value,
    level: levelOf(i, distinct.length),
  }));
}

function levelOf(index: number, count: number): Level {
  return levelsOf[count]?.[index] ?? 3;
}

/** Four borders above the lowest class. */
function bestBounds(sorted: readonly number[], unit: number): number[] {
  const equal = best(equalBounds(sorted, unit), sorted);
  const half = sorted.length / 2;
  if (equal && countsIn(equal, sorted).every((count) => count <= half)) return equal;
  const quantile = quantileBounds(sorted, unit);
  return best(equal ? [equal, quantile] : [quantile], sorted) ?? [];
}

/** Borders at equal round steps (1, 2, 2.5, 5 of any size) with no empty class at either end. */
function equalBounds(sorted: readonly number[], unit: number): number[][] {
  const [min = 0, max = 0] = [sorted[0], sorted.at(-1)];
  const sizes = Array.from({ length: 14 }, (_, i) => 10 ** (i - 2));
  const steps = sizes
    .flatMap((size) => [1, 2, 2.5, 5].map((one) => clean(one * size)))
    .filter((step) => step >= unit && Number.isInteger(clean(step / unit)) && step * 3 <= max);
  return steps.flatMap((step) => {
    const first = Math.floor(min / step) + 1;
    return [first, first + 1, first + 2, first + 3, first + 4]
      .map((start) => [0, 1, 2, 3].map((i) => clean((start + i) * step)))
      .filter((bounds) => (bounds[3] ?? max) <= max);
  });
}

/** Borders that hold about equally many, rounded as far as they stay apart. */
function quantileBounds(sorted: readonly number[], unit: number): number[] {
  const at = [0.2, 0.4, 0.6, 0.8].map((q) => sorted[Math.floor(q * sorted.length)] ?? 0);
  for (const digits of [1, 2, 3]) {
    const bounds = at.map((value) => roundTo(value, digits, unit));
    const isApart = bounds.every((bound, i) => bound > (bounds[i - 1] ?? sorted[0] ?? 0));
    if (isApart) return bounds;
  }
  return [...new Set(at)].filter((value) => value > (sorted[0] ?? 0));
}

function roundTo(value: number, digits: number, unit: number): number {
  const size = Math.max(unit, 10 ** (Math.floor(Math.log10(value)) + 1 - digits));
  return clean(Math.round(value / size) * size);
}

/** The candidate whose classes are the most alike in size; an empty class counts heavily. */
function best(candidates: readonly number[][], sorted: readonly number[]): number[] | null {
  const share = sorted.length / most;
  const badness = (bounds: number[]) =>
    countsIn(bounds, sorted).reduce(
      (sum, count) => sum + (count - share) ** 2 + (count === 0 ? share ** 2 : 0),
      0,
    );
  let [found, least] = [null as number[] | null, Number.POSITIVE_INFINITY];
  for (const bounds of candidates) {
    const sum = badness(bounds);
    if (sum < least) [found, least] = [bounds, sum];
  }
  return found;
}

function countsIn(bounds: readonly number[], sorted: readonly number[]): number[] {
  const edges = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY];
  return edges
    .slice(0, -1)
    .map(
      (from, i) => sorted.filter((value) => value >= from && value < (edges[i + 1] ?? 0)).length,
    );
}

/** Takes away what binary fractions add: 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
