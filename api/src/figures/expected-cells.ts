/**
 * The cells that an entry makes, written anew from the metric model and not from the triggers that
 * keep them: two ways to one number.
 */
import { isPublication } from '@saqbol/shared/activities/activity.codes.ts';
import { countsOn } from '@saqbol/shared/activities/activity.rules.ts';
import { isInPerson, levelOf } from '@saqbol/shared/activities/channels.ts';
import { keysOf } from '@saqbol/shared/figures/recount.groups.ts';
import type { StoredEntry } from './reconcile-figures.queries.ts';

/** Amount, and how many numbers are in it: a sum of nothing is not zero. */
export interface Sum {
  amount: number;
  n: number;
}

/** Sums by the key of their cell. */
export type Cells = Map<string, Sum>;

const separator = '\u001f';
const dimensions = ['kind', 'scheme', 'audience', 'organisation', 'channel'] as const;

export interface CellName {
  readonly unitId: string;
  readonly districtId: string;
  readonly day: string | null;
  readonly dimension: string;
  readonly value: string;
  readonly measure: string;
}

/** One text for a cell; `day` null for a cell without days. */
export function cellKey({ unitId, districtId, day, dimension, value, measure }: CellName): string {
  return [unitId, districtId, day ?? '', dimension, value, measure].join(separator);
}

/** The key in words, for the operator. */
export function cellWords(key: string): string {
  const [unitId, districtId, day, dimension, value, measure] = key.split(separator);
  return [
    unitId,
    districtId || 'unit-wide',
    day,
    `${dimension}${value ? `=${value}` : ''}`,
    measure,
  ]
    .filter(Boolean)
    .join(' ');
}

export function add(cells: Cells, key: string, amount: number, n: number): void {
  const sum = cells.get(key);
  if (sum) {
    sum.amount += amount;
    sum.n += n;
  } else cells.set(key, { amount, n });
}

/** Adds what a counted entry makes to the cells by day. */
export function addEntry(cells: Cells, entry: StoredEntry): void {
  const { unitId } = entry;
  const day = countsOn(entry);
  const put = (dimension: string, value: string, measure: string, amount: number) => {
    const name = { unitId, day, dimension, value, measure };
    add(cells, cellKey({ ...name, districtId: '*' }), amount, 1);
    if (dimension === 'all' || measure === 'activities')
      add(cells, cellKey({ ...name, districtId: entry.districtId ?? '' }), amount, 1);
  };
  for (const [dimension, value] of groupsOf(entry)) {
    put(dimension, value, 'activities', 1);
    if (isPublication(entry.kind)) {
      put(dimension, value, 'publications', 1);
      if (entry.sourceNamed === true) put(dimension, value, 'source-named', 1);
    }
    for (const one of entry.reach) {
      if (one.count === null || (dimension === 'channel' && one.channel !== value)) continue;
      put(dimension, value, one.measure, one.count);
      const people = peopleMeasure(one);
      if (people) put(dimension, value, people, one.count);
      if (dimension !== 'all') continue;
      put(dimension, value, 'values', 1);
      if (one.method === 'counted' || one.method === 'metered')
        put(dimension, value, 'values-counted', 1);
    }
  }
}

function groupsOf(entry: StoredEntry): [string, string][] {
  return [
    ['all', ''],
    ...dimensions.flatMap((dimension) =>
      keysOf(entry, dimension).map((value): [string, string] => [dimension, value]),
    ),
  ];
}

/** People of in-person channels add up where the audience was not counted before. */
function peopleMeasure({
  channel,
  measure,
  audienceNew,
  scope,
}: StoredEntry['reach'][number]): string | null {
  if (levelOf[measure] !== 3 || !isInPerson(channel) || audienceNew === 'repeat') return null;
  return `${scope === 'nation' ? 'nation' : 'people'}:${channel}`;
}

/** Cells without days. */
export function totalsOf(days: Cells): Cells {
  const totals: Cells = new Map();
  for (const [key, { amount, n }] of days) {
    const [unitId, districtId, , ...rest] = key.split(separator);
    add(totals, [unitId, districtId, '', ...rest].join(separator), amount, n);
  }
  return totals;
}
