/** The robust test for a number far above what is usual for the same measure and place. */

/** Former values of a measure, newest first; `median` of them (0 when there are none). */
export interface UsualValues {
  readonly values: readonly number[];
  readonly median: number;
}

/** From so many former values on, the spread is trusted. */
const leastForSpread = 8;
/** Iglewicz and Hoaglin: a modified z-score above 3.5 marks an outlier. */
const zLimit = 3.5;
/** With fewer values: so many times the own median. */
const timesMedian = 5;
/** Fewer than this say nothing at all. */
const leastForMedian = 3;

export function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export function usualOf(values: readonly number[]): UsualValues {
  return { values, median: medianOf(values) };
}

/** True when `value` lies far above the usual ones; low values are never doubted. */
export function isFarAboveUsual(value: number, usual: UsualValues): boolean {
  const { values, median } = usual;
  if (value <= median || values.length < leastForMedian) return false;
  if (median > 0 && value > timesMedian * median) return true;
  if (values.length < leastForSpread) return false;
  const deviation = medianOf(values.map((one) => Math.abs(one - median)));
  // No spread at all: twice the median is the least that may be called unusual.
  if (deviation === 0) return value > 2 * Math.max(median, 1);
  return (0.6745 * (value - median)) / deviation > zLimit;
}
