/**
 * The range of people reached, from low to high: unique people are never summed. Used alike by the
 * API over its cells, by the reconciliation over raw entries and by the mocks.
 * Source: the metric model (docs/metrics.md), "Roll-up".
 */

/** People of one channel of one unit: the sum for in-person channels, the largest entry for media. */
export type PeopleByChannel = ReadonlyMap<string, number>;

export interface PeopleRange {
  /** Null: nobody reported people at all. */
  readonly low: number | null;
  readonly high: number | null;
}

const nobody: PeopleRange = { low: null, high: null };

function capped(value: number, population: number | null): number {
  return population === null ? value : Math.min(population, value);
}

/** One unit (or district): low = its highest channel, high = the sum over channels, both ≤ population. */
export function peopleOfUnit(byChannel: PeopleByChannel, population: number | null): PeopleRange {
  if (byChannel.size === 0) return nobody;
  const values = [...byChannel.values()];
  return {
    low: capped(Math.max(...values), population),
    high: capped(
      values.reduce((sum, one) => sum + one, 0),
      population,
    ),
  };
}

/**
 * The nation: low = max(Σ low(u), the highest national channel), since people live in one place;
 * high = min(population, Σ high(u) + Σ national channels).
 */
export function peopleOfNation(
  units: Iterable<PeopleRange>,
  national: PeopleByChannel,
  population: number | null,
): PeopleRange {
  let low: number | null = null;
  let high: number | null = null;
  for (const unit of units) {
    if (unit.low !== null) low = (low ?? 0) + unit.low;
    if (unit.high !== null) high = (high ?? 0) + unit.high;
  }
  if (national.size > 0) {
    const values = [...national.values()];
    low = Math.max(low ?? 0, ...values);
    high = (high ?? 0) + values.reduce((sum, one) => sum + one, 0);
  }
  return {
    low: low === null ? null : capped(low, population),
    high: high === null ? null : capped(high, population),
  };
}
