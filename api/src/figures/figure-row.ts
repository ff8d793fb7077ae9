/** One row of figures from sums, people and partners. */
import { families, levelOf, type Measure, measures } from '@saqbol/shared/activities/channels.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import type { PeopleRange } from '@saqbol/shared/figures/people.ts';
import type { Sums } from './cell-book.ts';
import type { EngagedPartner } from './figures.queries.ts';

export interface RowParts {
  readonly key: string;
  readonly sums: Sums;
  readonly people: PeopleRange;
  readonly partners: readonly EngagedPartner[];
  readonly population: number | null;
  readonly districts: { readonly covered: number; readonly total: number } | null;
  readonly schemesCovered: number | null;
  readonly schemesTotal: number;
  /** Banks of the register, by their ids. */
  readonly banks: ReadonlySet<string>;
  /** Of a unit's row; other rows have none. */
  readonly replyState?: string | null;
}

const contactMeasures = measures.filter((measure) => levelOf[measure] === 2);

/** Builds the row; a figure without any number is null, which is not zero. */
export function figureRow(parts: RowParts): FigureRow {
  const { sums, population, partners } = parts;
  const activities = sums.get('activities') ?? 0;
  const publications = sums.get('publications') ?? 0;
  const sourceNamed = sums.get('source-named') ?? 0;
  const met = together(sums, families.met);
  return {
    key: parts.key,
    activities,
    activitiesPer100k: rate(activities, population, 100_000),
    metInPerson: met,
    metInPersonPer1000: rate(met, population, 1000),
    peopleLow: parts.people.low,
    peopleHigh: parts.people.high,
    contacts: together(sums, contactMeasures),
    delivered: together(sums, families.delivered),
    seen: together(sums, families.seen),
    engaged: together(sums, families.engaged),
    measures: Object.fromEntries(
      measures.flatMap((name) => (sums.has(name) ? [[name, sums.get(name) as number]] : [])),
    ),
    partnerships: partners.length,
    banksEngaged: distinct(partners, 'bank'),
    banksTotal: banksTotal(partners, parts.banks),
    developersEngaged: distinct(partners, 'developer'),
    districtsCovered: parts.districts?.covered ?? null,
    districtsTotal: parts.districts?.total ?? null,
    schemesCovered: parts.schemesCovered,
    schemesTotal: parts.schemesTotal,
    sourceNamed,
    publications,
    attributionShare: publications === 0 ? null : sourceNamed / publications,
    measuredVisits: null,
    replyState: parts.replyState ?? null,
    population,
  };
}

function together(sums: Sums, names: readonly Measure[]): number | null {
  let total: number | null = null;
  for (const name of names) {
    const sum = sums.get(name);
    if (sum !== undefined) total = (total ?? 0) + sum;
  }
  return total;
}

/** Multiplied first, so that there is one rounding only. */
function rate(numerator: number | null, population: number | null, per: number): number | null {
  return numerator === null || population === null ? null : (numerator * per) / population;
}

function distinct(partners: readonly EngagedPartner[], kind: string): number {
  return new Set(partners.filter((one) => one.kind === kind).map((one) => one.organisationId)).size;
}

/** Of the register, and those beyond it (proposed, retired) that are engaged. */
function banksTotal(partners: readonly EngagedPartner[], banks: ReadonlySet<string>): number {
  const beyond = partners.filter((one) => one.kind === 'bank' && !banks.has(one.organisationId));
  return banks.size + distinct(beyond, 'bank');
}
