/**
 * The plain way from raw entries to figures: slow, without sums kept from before. What the roll-up
 * of the database answers is compared with this to the last digit (`npm run reconcile`, property
 * tests), and the mocks answer by it. Source: the metric model (docs/metrics.md).
 */
import { counts, countsOn } from '../activities/activity.rules.ts';
import { engagedStatuses } from '../partnerships/partnership.codes.ts';
import type { FigureRow, Figures } from './figures.schema.ts';
import { peopleOfNation } from './people.ts';
import { type Dimension, inOrder, keysOf, noKey, partOf } from './recount.groups.ts';
import { peopleOfCountry, peopleOfUnits } from './recount.people.ts';
import { type RowInput, rowOf, withoutReply } from './recount.row.ts';
import type { CountedEntry, CountedPartnership, Question, Records } from './recount.types.ts';

/** Key of the total over all units. */
export const nationKey = 'KZ';

/** The records that count in the question's campaign, unit and period. */
interface Counted extends Records {
  readonly entries: readonly CountedEntry[];
  readonly partnerships: readonly CountedPartnership[];
  readonly question: Question;
}

/** Figures of a campaign, recounted from its entries. Pure. */
export function recount(records: Records, question: Question): Figures {
  const counted = countedOf(records, question);
  const total = question.unit ? unitRow(question.unit, counted) : nationRow(counted);
  return {
    campaignId: records.campaign.id,
    by: question.by,
    basis: question.basis,
    asOf: question.asOf,
    rows: rowsOf(counted, question),
    total,
  };
}

/** The entries that count: held, in no doubt, on a day of the campaign and of the period asked for. */
export function countingEntries<E extends CountedEntry>(
  entries: readonly E[],
  campaign: Records['campaign'],
  { unit, from, to }: Pick<Question, 'unit' | 'from' | 'to'>,
): E[] {
  return entries.filter(
    (entry) =>
      entry.campaignId === campaign.id &&
      (unit === undefined || entry.unitId === unit) &&
      counts(entry, campaign) &&
      (from === undefined || countsOn(entry) >= from) &&
      (to === undefined || countsOn(entry) <= to),
  );
}

function countedOf(records: Records, question: Question): Counted {
  const { campaign } = records;
  const { entries, partnerships } = question.basis === 'replied' ? repliedOf(records) : records;
  return {
    ...records,
    question,
    entries: countingEntries(entries, campaign, question),
    partnerships: partnerships.filter(
      (one) =>
        one.campaignId === campaign.id &&
        (question.unit === undefined || one.unitId === question.unit) &&
        (engagedStatuses as readonly string[]).includes(one.status),
    ),
  };
}

/** What the latest submitted versions hold, as it was frozen; a merged organisation is the kept one. */
function repliedOf({
  replies = [],
  territory,
}: Records): Pick<Records, 'entries' | 'partnerships'> {
  const merged = new Map(
    territory.organisations.flatMap((one) => (one.mergedInto ? [[one.id, one.mergedInto]] : [])),
  );
  const followed = (id: string) => merged.get(id) ?? id;
  const entries = replies.flatMap((reply) => reply.submitted?.entries ?? []);
  const partnerships = replies.flatMap((reply) => reply.submitted?.partnerships ?? []);
  if (merged.size === 0) return { entries, partnerships };
  return {
    entries: entries.map((one) => ({
      ...one,
      partnerIds: [...new Set(one.partnerIds.map(followed))],
    })),
    partnerships: partnerships.map((one) => ({
      ...one,
      organisationId: followed(one.organisationId),
    })),
  };
}

function rowsOf(counted: Counted, { by, unit }: Question): FigureRow[] {
  if (by === 'unit') {
    const units = unit ? [unit] : counted.campaign.recipients.map((one) => one.unitId);
    return units.map((id) => unitRow(id, counted));
  }
  return by === 'district' ? districtRows(counted, unit) : dimensionRows(counted, by);
}

function row(counted: Counted, input: RowInput): FigureRow {
  return rowOf(input, counted.campaign, counted.territory);
}

function unitOf(id: string, { territory }: Counted) {
  return territory.units.find((unit) => unit.id === id);
}

function populationOf(counted: Counted): (unitId: string) => number | null {
  return (unitId) => unitOf(unitId, counted)?.population ?? null;
}

function unitRow(id: string, counted: Counted): FigureRow {
  const { basis, from, to } = counted.question;
  const reply = counted.replies?.find((one) => one.unitId === id);
  const replyState = reply?.state ?? null;
  if (basis === 'live') return { ...countedUnitRow(id, counted), replyState };
  if (!reply?.submitted) return { ...withoutReply(countedUnitRow(id, counted)), replyState };
  // The whole of a version is its own frozen row; a part of its period is counted from its entries.
  const isWhole = from === undefined && to === undefined;
  return { ...(isWhole ? reply.submitted.total : countedUnitRow(id, counted)), replyState };
}

function countedUnitRow(id: string, counted: Counted): FigureRow {
  const entries = counted.entries.filter((entry) => entry.unitId === id);
  return row(counted, {
    key: id,
    entries,
    partnerships: counted.partnerships.filter((one) => one.unitId === id),
    people: peopleOfNation(peopleOfUnits(entries, populationOf(counted)), new Map(), null),
    population: populationOf(counted)(id),
    districts: coverageOf(id, counted),
    isPlace: true,
  });
}

/** Districts of a territory, and those of them with at least one entry; null for a central body. */
function coverageOf(unitId: string, counted: Counted): RowInput['districts'] {
  const kind = unitOf(unitId, counted)?.kind;
  if (kind !== 'oblast' && kind !== 'city') return null;
  const own = counted.territory.districts.filter((district) => district.unitId === unitId);
  const covered = own.filter(({ id }) => counted.entries.some((entry) => entry.districtId === id));
  return { covered: covered.length, total: own.length };
}

function nationRow(counted: Counted): FigureRow {
  const { entries, partnerships, territory } = counted;
  const coverages = territory.units
    .map((unit) => coverageOf(unit.id, counted))
    .filter((coverage) => coverage !== null);
  const population = territory.nationPopulation;
  const total = row(counted, {
    key: nationKey,
    entries,
    partnerships,
    people: peopleOfCountry(entries, populationOf(counted), population),
    population,
    districts: {
      covered: coverages.reduce((sum, one) => sum + one.covered, 0),
      total: coverages.reduce((sum, one) => sum + one.total, 0),
    },
    isPlace: true,
  });
  const isUnanswered =
    counted.question.basis === 'replied' && !counted.replies?.some((reply) => reply.submitted);
  return isUnanswered ? withoutReply(total) : total;
}

/** Every district, white spots too, and `none` for entries that were held for the whole unit. */
function districtRows(counted: Counted, unit: string | undefined): FigureRow[] {
  const { entries, partnerships, territory } = counted;
  const districtRow = (key: string, own: readonly CountedEntry[]) =>
    row(counted, {
      key,
      entries: own,
      partnerships: partnerships.filter((one) => one.districtIds.includes(key)),
      // Residents of a district are not known, so nothing caps its people.
      people: peopleOfNation(
        peopleOfUnits(own, () => null),
        new Map(),
        null,
      ),
      population: null,
      districts: null,
      isPlace: true,
    });
  const rows = territory.districts
    .filter((district) => unit === undefined || district.unitId === unit)
    .map(({ id }) =>
      districtRow(
        id,
        entries.filter((entry) => entry.districtId === id),
      ),
    );
  const unitWide = entries.filter((entry) => entry.districtId === null);
  return unitWide.length > 0 ? [...rows, districtRow(noKey, unitWide)] : rows;
}

/** Keys that occur; schemes all, so that a scheme that nobody explained is seen. */
function dimensionRows(counted: Counted, by: Dimension): FigureRow[] {
  const { campaign, entries, partnerships } = counted;
  const keys = entries.flatMap((entry) => keysOf(entry, by));
  if (by === 'scheme') keys.push(...campaign.schemes.map((scheme) => scheme.code));
  // A partner that was won occurs before the first event with it.
  if (by === 'organisation') keys.push(...partnerships.map((one) => one.organisationId));
  return inOrder(keys, by, campaign).map((key) => {
    const own = entries
      .filter((entry) => keysOf(entry, by).includes(key))
      .map((entry) => partOf(entry, by, key));
    return row(counted, {
      key,
      entries: own,
      partnerships:
        by === 'organisation' ? partnerships.filter((one) => one.organisationId === key) : [],
      people: peopleOfNation(peopleOfUnits(own, populationOf(counted)), new Map(), null),
      population: null,
      districts: null,
      isPlace: false,
    });
  });
}
