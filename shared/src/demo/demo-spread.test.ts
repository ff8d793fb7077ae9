import { describe, expect, test } from 'vitest';
import { counts, countsOn } from '../activities/activity.rules.ts';
import { type Indicator, indicators } from '../figures/figure.codes.ts';
import type { FigureRow } from '../figures/figures.schema.ts';
import { recount } from '../figures/recount.ts';
import { registeredOrganisations } from '../organisations/organisation.register.ts';
import { districts } from '../territory/districts.ts';
import { nationPopulation, territoryIds, units } from '../territory/units.ts';
import { firstSetting } from './campaign-settings.ts';
import { demoData } from './demo-data.ts';

const { activities, campaigns, partnerships } = demoData();
const campaign = campaigns[0];
if (!campaign) throw new Error('The demo has no campaign');
const figures = recount(
  {
    campaign,
    entries: activities.map((one) => ({ ...one, reach: [...one.reach] })),
    partnerships,
    territory: {
      units: units.map(({ id, kind, population }) => ({
        id,
        kind,
        population: population?.value ?? null,
      })),
      districts: districts.map(({ kato, unitId }) => ({ id: kato, unitId })),
      organisations: registeredOrganisations,
      nationPopulation: nationPopulation.value,
    },
  },
  { by: 'unit', asOf: '2026-03-10T04:00:00Z', basis: 'live' },
);
const rows = figures.rows.filter(({ key }) => territoryIds.some((id) => id === key));

function figureOf(row: FigureRow, indicator: Indicator): number | null {
  if (indicator === 'people') return row.peopleLow;
  if (indicator === 'districtsCovered') {
    return (row.districtsCovered ?? 0) / (row.districtsTotal ?? 1);
  }
  return row[indicator];
}

/** How many of five equally wide classes between the least and the greatest value are filled. */
function classesOf(values: readonly number[]): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const width = (most - least) / 5;
  return new Set(values.map((value) => Math.min(4, Math.floor((value - least) / width)))).size;
}

describe('the spread of the demo over the units', () => {
  test.each(indicators)('the map by %s shows at least four classes', (indicator) => {
    const values = rows.map((row) => figureOf(row, indicator)).filter((value) => value !== null);
    expect(classesOf(values)).toBeGreaterThanOrEqual(4);
  });

  test('people met per 1,000 residents fill all five classes of the map and stay believable', () => {
    const rates = rows.map((row) => row.metInPersonPer1000).filter((rate) => rate !== null);
    const classes = rates.map((rate) => Math.min(4, Math.floor(rate / 10)));
    expect(new Set(classes)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(Math.max(...rates)).toBeLessThan(56);
    expect(rows.filter((row) => row.metInPersonPer1000 === null).map(({ key }) => key)).toEqual([
      'KZ-62',
    ]);
  });

  test('the richest units are those that began early, Mangghystau has very little', () => {
    const byEntries = rows.toSorted((a, b) => b.activities - a.activities).map(({ key }) => key);
    expect(new Set(byEntries.slice(0, 4))).toEqual(new Set(['KZ-39', 'KZ-55', 'KZ-59', 'KZ-61']));
    expect(byEntries.slice(-2)).toEqual(['KZ-47', 'KZ-62']);
  });

  test('at least five units had held nothing by the evening of 4 March', () => {
    const begun = new Set(
      activities
        .filter((one) => one.campaignId === firstSetting.campaignId && counts(one, firstSetting))
        .filter((one) => countsOn(one) <= '2026-03-04')
        .map(({ unitId }) => unitId),
    );
    const late = territoryIds.filter((id) => !begun.has(id));
    expect(late.length).toBeGreaterThanOrEqual(5);
    expect(late).toContain('KZ-62');
  });

  test('most units have silent districts and some have none', () => {
    const silent = rows.filter((row) => (row.districtsCovered ?? 0) < (row.districtsTotal ?? 0));
    expect(silent.length).toBeGreaterThanOrEqual(14);
    expect(silent.length).toBeLessThan(20);
  });

  test('the nation’s range of people is wide, honest and below its residents', () => {
    const { peopleLow, peopleHigh, population } = figures.total;
    expect(peopleLow).toBeGreaterThan(1_000_000);
    expect(peopleHigh).toBeGreaterThan(peopleLow ?? 0);
    expect(peopleHigh).toBeLessThan((population ?? 0) / 2);
  });

  test('central bodies log measures for the nation', () => {
    const national = activities.filter(({ reach }) =>
      reach.some(({ scope }) => scope === 'nation'),
    );
    expect(national.length).toBeGreaterThan(10);
    for (const { unitId, districtId } of national) {
      expect(unitId).toMatch(/^KZ-[A-Z]+$/);
      expect(districtId).toBe(null);
    }
  });
});
