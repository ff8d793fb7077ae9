/** Figures of one set of entries and partnerships. */
import { isPublication } from '../activities/activity.codes.ts';
import { families, levelOf, type Measure, measures } from '../activities/channels.ts';
import type { FigureRow } from './figures.schema.ts';
import type { PeopleRange } from './people.ts';
import type {
  CountedCampaign,
  CountedEntry,
  CountedPartnership,
  CountedTerritory,
} from './recount.types.ts';

export interface RowInput {
  readonly key: string;
  readonly entries: readonly CountedEntry[];
  /** Engaged ones only. */
  readonly partnerships: readonly CountedPartnership[];
  readonly people: PeopleRange;
  readonly population: number | null;
  /** Null where there is nothing to cover: central bodies, districts, other groupings. */
  readonly districts: { readonly covered: number; readonly total: number } | null;
  /** False where entries are grouped otherwise than by place: coverage of schemes says nothing there. */
  readonly isPlace: boolean;
}

const contactMeasures = measures.filter((measure) => levelOf[measure] === 2);

/** The row, every figure from the entries themselves. */
export function rowOf(
  input: RowInput,
  campaign: CountedCampaign,
  territory: CountedTerritory,
): FigureRow {
  const { key, entries, people, population, districts } = input;
  const sums = sumsOf(entries);
  const metInPerson = sumOf(sums, families.met);
  const publications = entries.filter((entry) => isPublication(entry.kind));
  const sourceNamed = publications.filter((entry) => entry.sourceNamed === true).length;
  return {
    key,
    activities: entries.length,
    activitiesPer100k: rateOf(entries.length, population, 100_000),
    metInPerson,
    metInPersonPer1000: rateOf(metInPerson, population, 1000),
    peopleLow: people.low,
    peopleHigh: people.high,
    contacts: sumOf(sums, contactMeasures),
    delivered: sumOf(sums, families.delivered),
    seen: sumOf(sums, families.seen),
    engaged: sumOf(sums, families.engaged),
    measures: Object.fromEntries(sums),
    ...partnersOf(input.partnerships, territory),
    districtsCovered: districts?.covered ?? null,
    districtsTotal: districts?.total ?? null,
    schemesCovered: input.isPlace ? schemesCovered(entries, campaign) : null,
    schemesTotal: campaign.schemes.length,
    sourceNamed,
    publications: publications.length,
    attributionShare: publications.length === 0 ? null : sourceNamed / publications.length,
    measuredVisits: null,
    replyState: null,
    population,
  };
}

function schemesCovered(entries: readonly CountedEntry[], { schemes }: CountedCampaign): number {
  return schemes.filter(({ code }) => entries.some((entry) => entry.schemes.includes(code))).length;
}

/** Plain sums; a measure that nobody gave a number for is absent, an explicit 0 gives 0. */
function sumsOf(entries: readonly CountedEntry[]): Map<Measure, number> {
  const sums = new Map<Measure, number>();
  for (const measure of measures) {
    for (const { count } of entries
      .flatMap((entry) => entry.reach)
      .filter((reach) => reach.measure === measure)) {
      if (count !== null) sums.set(measure, (sums.get(measure) ?? 0) + count);
    }
  }
  return sums;
}

function sumOf(sums: ReadonlyMap<Measure, number>, names: readonly Measure[]): number | null {
  const given = names.map((name) => sums.get(name)).filter((sum) => sum !== undefined);
  return given.length === 0 ? null : given.reduce((total, sum) => total + sum, 0);
}

/** Multiplied first, so that there is one rounding only, the same wherever it is computed. */
function rateOf(numerator: number | null, population: number | null, per: number): number | null {
  return numerator === null || population === null ? null : (numerator * per) / population;
}

function partnersOf(partnerships: readonly CountedPartnership[], territory: CountedTerritory) {
  const engaged = new Set(partnerships.map((one) => one.organisationId));
  const engagedOf = (kind: string) =>
    territory.organisations.filter((one) => one.kind === kind && engaged.has(one.id)).length;
  // Of the register, and those beyond it that are engaged: a part is never more than its whole.
  const isCounted = ({ id, status = 'confirmed' }: { id: string; status?: string }) =>
    status === 'confirmed' || engaged.has(id);
  return {
    partnerships: partnerships.length,
    banksEngaged: engagedOf('bank'),
    banksTotal: territory.organisations.filter((one) => one.kind === 'bank' && isCounted(one))
      .length,
    developersEngaged: engagedOf('developer'),
  };
}

/** What is known before any reply is in: the territory, and that nothing was replied. */
export function withoutReply(row: FigureRow): FigureRow {
  return {
    ...row,
    activitiesPer100k: null,
    districtsCovered: null,
  };
}
