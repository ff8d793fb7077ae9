/** Figures of a campaign from cells ∪ deltas, by whatever they are asked for. */
import { activityKinds, audiences } from '@saqbol/shared/activities/activity.codes.ts';
import { channels } from '@saqbol/shared/activities/channels.ts';
import { mondayOf } from '@saqbol/shared/campaigns/calendar/days.ts';
import type { FigureGrouping } from '@saqbol/shared/figures/figure.codes.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { type PeopleRange, peopleOfNation, peopleOfUnit } from '@saqbol/shared/figures/people.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { selectReplyStates } from '../replies/replies.queries.ts';
import type { Registers } from '../territory/registers.ts';
import { inPersonPeople, type Sums, sumsBy, sumsOf } from './cell-book.ts';
import { figureRow, type RowParts } from './figure-row.ts';
import {
  type Cell,
  type EngagedPartner,
  type FigureFilter,
  type Peak,
  selectCells,
  selectDimensionPeaks,
  selectDistrictPeaks,
  selectEngagedPartners,
  selectNationalPeaks,
  selectUnitPeaks,
} from './figures.queries.ts';

/** Key of the total over all units. */
const nationKey = 'KZ';
const noKey = 'none';

interface Source {
  readonly tx: Scoped;
  readonly campaign: CampaignPeriod;
  readonly registers: Registers;
  readonly filter: FigureFilter;
}

/** Rows and total. Units are those of the campaign, or the one asked for. */
export async function readFigures(
  source: Source,
  by: FigureGrouping,
): Promise<{ rows: FigureRow[]; total: FigureRow }> {
  if (by === 'unit') return readUnits(source);
  const [{ total }, rows] = await Promise.all([
    readUnits(source),
    by === 'district' ? readDistricts(source) : readDimension(source, by),
  ]);
  return { rows, total };
}

async function readUnits(source: Source): Promise<{ rows: FigureRow[]; total: FigureRow }> {
  const { tx, campaign, registers, filter } = source;
  const unitIds = filter.unitId ? [filter.unitId] : campaign.recipientIds;
  const [cells, peaks, partners, nationalPeaks, replies] = await Promise.all([
    selectCells(tx, filter, [
      { dimension: 'all', level: 'unit' },
      { dimension: 'all', level: 'district', measure: 'activities' },
      { dimension: 'scheme', level: 'unit', measure: 'activities' },
    ]),
    selectUnitPeaks(tx, filter, unitIds),
    selectEngagedPartners(tx, filter),
    filter.unitId ? [] : selectNationalPeaks(tx, filter),
    selectReplyStates(tx, filter.campaignId, filter.unitId),
  ]);
  const states = new Map(replies.map((reply) => [reply.unitId, reply.state]));
  const whole = cells.filter((cell) => cell.dimension === 'all' && cell.level === 'unit');
  const sums = sumsBy(whole, (cell) => cell.unitId);
  const coverage = coverageOf(cells, registers);
  const partnersOf = Map.groupBy(partners, (one) => one.unitId);
  const people = peopleBy(sums, peaks, (unitId) => unitId);
  const schemes = schemesBy(cells, campaign);
  const constants = constantsOf(source);
  const rows = unitIds.map((id) =>
    figureRow({
      ...constants,
      key: id,
      sums: sumsOf(sums, id),
      people: rangeOf(people, id, registers.unit(id)?.population ?? null),
      partners: partnersOf.get(id) ?? [],
      population: registers.unit(id)?.population ?? null,
      districts: coverage(id),
      schemesCovered: schemes.get(id)?.size ?? 0,
      replyState: states.get(id) ?? null,
    }),
  );
  const total = filter.unitId
    ? (rows[0] as FigureRow)
    : nationRow(source, { rows, cells: whole, partners, schemes, nationalPeaks });
  return { rows, total };
}

interface Nation {
  readonly rows: readonly FigureRow[];
  readonly cells: readonly Cell[];
  readonly partners: readonly EngagedPartner[];
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nationalPeaks: readonly Peak[];
}

function nationRow({ campaign, registers }: Source, nation: Nation): FigureRow {
  const { rows, cells, partners, schemes, nationalPeaks } = nation;
  const sums = sumsOf(
    sumsBy(cells, () => nationKey),
    nationKey,
  );
  const national = inPersonPeople(sums, 'nation:');
  for (const peak of nationalPeaks) national.set(peak.channel, peak.people);
  const population = registers.nationPopulation.value;
  const ranges = rows.map((row) => ({ low: row.peopleLow, high: row.peopleHigh }));
  const territories = rows.filter((row) => row.districtsTotal !== null);
  return figureRow({
    ...constantsOf({ campaign, registers }),
    key: nationKey,
    sums,
    people: peopleOfNation(ranges, national, population),
    partners,
    population,
    districts: {
      covered: territories.reduce((sum, row) => sum + (row.districtsCovered ?? 0), 0),
      total: territories.reduce((sum, row) => sum + (row.districtsTotal ?? 0), 0),
    },
    schemesCovered: new Set([...schemes.values()].flatMap((set) => [...set])).size,
  });
}

function constantsOf({
  campaign,
  registers,
}: Pick<Source, 'campaign' | 'registers'>): Pick<RowParts, 'schemesTotal' | 'banks'> {
  return {
    schemesTotal: campaign.schemes.length,
    banks: new Set(
      registers.organisations.flatMap(({ id, kind, status }) =>
        kind === 'bank' && status === 'confirmed' ? [id] : [],
      ),
    ),
  };
}

/** Districts with at least one entry, of all districts; null for a central body. */
function coverageOf(
  cells: readonly Cell[],
  registers: Registers,
): (unitId: string) => RowParts['districts'] {
  const covered = new Map<string, number>();
  for (const cell of cells) {
    if (
      cell.dimension !== 'all' ||
      cell.level !== 'district' ||
      cell.place === '' ||
      cell.amount <= 0
    )
      continue;
    covered.set(cell.unitId, (covered.get(cell.unitId) ?? 0) + 1);
  }
  return (unitId) => {
    const kind = registers.unit(unitId)?.kind;
    if (kind !== 'oblast' && kind !== 'city') return null;
    return { covered: covered.get(unitId) ?? 0, total: registers.districtsOf(unitId).length };
  };
}

/** Schemes of the campaign with at least one entry, by unit (or place). */
function schemesBy(
  cells: readonly Cell[],
  campaign: CampaignPeriod,
  keyOf = (cell: Cell) => cell.unitId,
): Map<string, Set<string>> {
  const schemes = new Map<string, Set<string>>();
  for (const cell of cells) {
    if (cell.dimension !== 'scheme' || cell.amount <= 0 || !campaign.schemes.includes(cell.value))
      continue;
    const key = keyOf(cell);
    schemes.set(key, (schemes.get(key) ?? new Set()).add(cell.value));
  }
  return schemes;
}

type PeopleBook = Map<string, Map<string, number>>;

/** People by channel: sums of in-person channels, peaks of the others. */
function peopleBy(
  sums: ReadonlyMap<string, Sums>,
  peaks: readonly Peak[],
  keyOf: (unitId: string, key: string) => string,
): PeopleBook {
  const book: PeopleBook = new Map();
  for (const [key, own] of sums) book.set(key, inPersonPeople(own, 'people:'));
  for (const peak of peaks) {
    const key = keyOf(peak.unitId, peak.key);
    book.set(key, (book.get(key) ?? new Map()).set(peak.channel, peak.people));
  }
  return book;
}

function rangeOf(book: PeopleBook, key: string, population: number | null): PeopleRange {
  return peopleOfUnit(book.get(key) ?? new Map(), population);
}

/** Every district, white spots too, and `none` for entries that were held for a whole unit. */
async function readDistricts({ tx, campaign, registers, filter }: Source): Promise<FigureRow[]> {
  const districts = filter.unitId ? registers.districtsOf(filter.unitId) : registers.districts;
  const unitIds = filter.unitId ? [filter.unitId] : campaign.recipientIds;
  const [cells, peaks, partners] = await Promise.all([
    selectCells(tx, filter, [
      { dimension: 'all', level: 'district' },
      { dimension: 'scheme', level: 'district', measure: 'activities' },
    ]),
    selectDistrictPeaks(tx, filter, unitIds, districts),
    selectEngagedPartners(tx, filter),
  ]);
  const placeOf = (place: string) => place || noKey;
  const whole = cells.filter((cell) => cell.dimension === 'all');
  const sums = sumsBy(whole, (cell) => placeOf(cell.place));
  const byUnit = sumsBy(whole, (cell) => `${cell.unitId} ${placeOf(cell.place)}`);
  const people = peopleBy(byUnit, peaks, (unitId, key) => `${unitId} ${placeOf(key)}`);
  const schemes = schemesBy(cells, campaign, (cell) => placeOf(cell.place));
  const constants = constantsOf({ campaign, registers });
  const unitWide = sums.has(noKey) ? [{ id: noKey, unitId: '' }] : [];
  return [...districts, ...unitWide].map(({ id }) =>
    figureRow({
      ...constants,
      key: id,
      sums: sumsOf(sums, id),
      // Residents of a district are not known, so nothing caps its people.
      people: overUnits(people, id, () => null),
      partners: partners.filter((one) => one.districtIds.includes(id)),
      population: null,
      districts: null,
      schemesCovered: schemes.get(id)?.size ?? 0,
    }),
  );
}

/** People of one key over units: each unit for itself, then added up. Book keys are `unit key`. */
function overUnits(
  book: PeopleBook,
  key: string,
  populationOf: (unitId: string) => number | null,
): PeopleRange {
  const ranges: PeopleRange[] = [];
  for (const [place, channelsOf] of book) {
    const at = place.indexOf(' ');
    if (place.slice(at + 1) === key)
      ranges.push(peopleOfUnit(channelsOf, populationOf(place.slice(0, at))));
  }
  return peopleOfNation(ranges, new Map(), null);
}

/** Keys that occur; schemes all, so that a scheme that nobody explained is seen. */
async function readDimension(
  source: Source,
  by: Exclude<FigureGrouping, 'unit' | 'district'>,
): Promise<FigureRow[]> {
  const { tx, campaign, registers, filter } = source;
  const dimension = by === 'week' ? 'all' : by;
  const [cells, peaks, partners] = await Promise.all([
    selectCells(tx, filter, [{ dimension, level: by === 'week' ? 'day' : 'unit' }]),
    by === 'channel' ? channelPeaks(source) : selectDimensionPeaks(tx, filter, by),
    by === 'organisation' ? selectEngagedPartners(tx, filter) : [],
  ]);
  const keyOf = (cell: Cell) => (by === 'week' ? mondayOf(cell.place) : cell.value);
  const sums = sumsBy(cells, keyOf);
  const people = peopleBy(
    sumsBy(cells, (cell) => `${cell.unitId} ${keyOf(cell)}`),
    peaks,
    (unitId, key) => `${unitId} ${key}`,
  );
  const keys = new Set(sums.keys());
  if (by === 'scheme') for (const code of campaign.schemes) keys.add(code);
  // A partner that was won occurs before the first event with it.
  for (const one of partners) keys.add(one.organisationId);
  const constants = constantsOf({ campaign, registers });
  return inOrder(keys, by, campaign).map((key) =>
    figureRow({
      ...constants,
      key,
      sums: sumsOf(sums, key),
      people: overUnits(people, key, (unitId) => registers.unit(unitId)?.population ?? null),
      partners: partners.filter((one) => one.organisationId === key),
      population: null,
      districts: null,
      schemesCovered: null,
    }),
  );
}

/** By channel the peaks are those of the units. */
async function channelPeaks({ tx, campaign, filter }: Source): Promise<Peak[]> {
  const unitIds = filter.unitId ? [filter.unitId] : campaign.recipientIds;
  const peaks = await selectUnitPeaks(tx, filter, unitIds);
  return peaks.map((peak) => ({ ...peak, key: peak.channel }));
}

/** In the order of the code lists and the letter, others by their text; `none` stands last. */
function inOrder(
  keys: ReadonlySet<string>,
  by: FigureGrouping,
  campaign: CampaignPeriod,
): string[] {
  const lists: Partial<Record<FigureGrouping, readonly string[]>> = {
    scheme: campaign.schemes,
    kind: activityKinds,
    audience: audiences,
    channel: channels,
  };
  const known = lists[by] ?? [];
  const place = (key: string) => {
    if (key === noKey) return known.length + 1;
    const index = known.indexOf(key);
    return index < 0 ? known.length : index;
  };
  return [...keys].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
