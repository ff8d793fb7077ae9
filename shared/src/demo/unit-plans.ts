import type { SchemeCode } from '../activities/activity.codes.ts';
import { type TerritoryId, territories } from '../territory/units.ts';

/** How the life of a unit is uneven: what it does much, little, late or not at all. */
export interface UnitPlan {
  /** Entries of the first campaign in all states. */
  readonly entries: number;
  /** Met in person per 1,000 residents that the sizes of its events are drawn towards. */
  readonly metPer1000: number;
  /** Districts without any entry; those named, else so many of the villages. */
  readonly silent: number | readonly string[];
  readonly pace: 'early' | 'even' | 'late';
  /** Nothing was held before this day. */
  readonly firstDayOn?: string;
  /** Share of entries written in Russian. */
  readonly russian: number;
  /** Share of publications that name the Centre. */
  readonly naming: number;
  /** Share of entries that the coordinator has confirmed. */
  readonly confirmed: number;
  /** Schemes that nobody there has explained yet. */
  readonly unexplained: readonly SchemeCode[];
  readonly partnerships: number;
  /** Entries and people met per 1,000 in the earlier campaign. */
  readonly earlier: readonly [entries: number, metPer1000: number];
}

type Row = readonly [
  entries: number,
  metPer1000: number,
  silent: UnitPlan['silent'],
  pace: UnitPlan['pace'],
  russian: number,
  naming: number,
  confirmed: number,
  partnerships: number,
  earlier: UnitPlan['earlier'],
  rest?: Partial<Pick<UnitPlan, 'firstDayOn' | 'unexplained'>>,
];

// Pavlodar's May and Uspen have not begun, Sharbaqty declared that nothing was held.
const pavlodarSilent = ['555600000', '556400000', '556800000'];
type Rest = NonNullable<Row[9]>;
const recovery: Rest = { unexplained: ['recovery-service'] };
const developer: Rest = { unexplained: ['fake-developer-platform'] };
const both: Rest = { unexplained: ['fake-developer-platform', 'recovery-service'] };

const nearlyAll: Rest = {
  unexplained: ['fake-developer-platform', 'recovery-service', 'targeted-ads'],
};

function from(firstDayOn: string, rest: Rest = {}): Rest {
  return { firstDayOn, ...rest };
}

// entries, met per 1,000, silent, pace, Russian, naming, confirmed, partnerships, earlier
const rows: Readonly<Record<TerritoryId, Row>> = {
  'KZ-10': [26, 21, 4, 'even', 0.3, 0.7, 0.5, 3, [8, 6], developer],
  'KZ-11': [40, 34, 5, 'even', 0.45, 0.85, 0.6, 5, [9, 9]],
  'KZ-15': [30, 27, 4, 'even', 0.2, 0.8, 0.6, 4, [8, 8], recovery],
  'KZ-19': [26, 12, 5, 'late', 0.2, 0.55, 0.4, 4, [6, 2.5], from('2026-03-05', developer)],
  'KZ-23': [19, 18, 3, 'even', 0.1, 0.75, 0.4, 3, [7, 5], recovery],
  'KZ-27': [34, 35, 4, 'even', 0.25, 0.9, 0.7, 4, [9, 9]],
  'KZ-31': [32, 23, 3, 'even', 0.15, 0.65, 0.5, 4, [8, 5], recovery],
  'KZ-33': [19, 15, 4, 'late', 0.15, 0.4, 0.3, 2, [5, 4], from('2026-03-05', both)],
  'KZ-35': [41, 28, 3, 'even', 0.5, 0.85, 0.6, 6, [10, 8]],
  'KZ-39': [47, 42, 3, 'early', 0.6, 0.95, 0.8, 6, [11, 13]],
  'KZ-43': [36, 37, 1, 'even', 0.03, 0.9, 0.7, 4, [8, 11]],
  'KZ-47': [9, 7, 3, 'late', 0.1, 0.5, 0.6, 1, [3, 1.5], from('2026-03-05', nearlyAll)],
  'KZ-55': [44, 43, pavlodarSilent, 'early', 0.35, 0.93, 0.75, 7, [11, 12]],
  'KZ-59': [46, 51, 2, 'early', 0.6, 1, 0.85, 7, [12, 14]],
  'KZ-61': [48, 18, 3, 'early', 0.02, 0.75, 0.6, 6, [12, 5]],
  'KZ-62': [0, 0, 5, 'late', 0, 0.5, 0, 1, [3, 3], recovery],
  'KZ-63': [33, 32, 4, 'even', 0.45, 0.8, 0.6, 4, [9, 8]],
  'KZ-71': [32, 8.2, 0, 'late', 0.3, 0.6, 0.3, 8, [10, 3], from('2026-03-04')],
  'KZ-75': [31, 6.4, 1, 'late', 0.45, 0.62, 0.4, 9, [10, 2.5], from('2026-03-05')],
  'KZ-79': [22, 11.5, 1, 'even', 0.1, 0.65, 0.4, 5, [8, 3.5]],
};

function planOf([
  entries,
  metPer1000,
  silent,
  pace,
  russian,
  naming,
  confirmed,
  partnerships,
  earlier,
  rest,
]: Row): UnitPlan {
  return {
    entries,
    metPer1000,
    silent,
    pace,
    russian,
    naming,
    confirmed,
    partnerships,
    earlier,
    unexplained: [],
    ...rest,
  };
}

/** Plans of the 20 territories. Ulytau holds nothing, so that the map shows what «no data» is. */
export const unitPlans: ReadonlyMap<TerritoryId, UnitPlan> = new Map(
  territories.map(({ id }) => [id, planOf(rows[id])]),
);
