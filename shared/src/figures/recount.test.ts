import { describe, expect, test } from 'vitest';
import { figures as figuresSchema } from './figures.schema.ts';
import { recountDays, recountSchemeMatrix } from './recount.days.ts';
import { campaign, entry, partnership, reach, records, territory } from './recount.sample.ts';
import { recount } from './recount.ts';
import type { CountedEntry, CountedPartnership, Question } from './recount.types.ts';

function ask(
  entries: readonly CountedEntry[],
  question: Partial<Question> = {},
  partnerships: readonly CountedPartnership[] = [],
) {
  const asked = { by: 'unit', basis: 'live', asOf: '2026-03-10T04:00:00Z', ...question } as const;
  const figures = recount(records(entries, partnerships), asked);
  const row = (key: string) => {
    const found = figures.rows.find((one) => one.key === key);
    if (!found) throw new Error(`No row ${key}`);
    return found;
  };
  return { ...figures, row, keys: figures.rows.map((one) => one.key) };
}

const lecture = () => entry({ reach: [reach('in-person', 'attendees', 120)] });
const leaflets = () =>
  entry({ kind: 'leaflets', reach: [reach('leaflet', 'items-handed-out', 500)] });

describe('one unit', () => {
  test('a lecture for 120 and 500 leaflets: 120 met, 500 contacts, and leaflets make no people', () => {
    const { total } = ask([lecture(), leaflets()], { unit: 'KZ-11' });
    expect(total).toMatchObject({
      key: 'KZ-11',
      activities: 2,
      activitiesPer100k: 0.5,
      metInPerson: 120,
      metInPersonPer1000: 0.3,
      contacts: 500,
      delivered: 500,
      seen: null,
      engaged: null,
      peopleLow: 120,
      peopleHigh: 120,
      measures: { attendees: 120, 'items-handed-out': 500 },
      population: 400_000,
    });
  });

  test('an empty number is not zero, and a zero is a number', () => {
    const empty = ask([entry({ reach: [reach('in-person', 'attendees', null)] })]).row('KZ-11');
    expect(empty).toMatchObject({ activities: 1, metInPerson: null, peopleLow: null });
    expect(empty.measures).toEqual({});
    const zero = ask([entry({ reach: [reach('in-person', 'attendees', 0)] })]).row('KZ-11');
    expect(zero).toMatchObject({ metInPerson: 0, metInPersonPer1000: 0, peopleLow: 0 });
    expect(zero.measures).toEqual({ attendees: 0 });
  });

  test('in-person channels add up but for a repeat audience; media count their largest entry', () => {
    const { total } = ask(
      [
        entry({
          reach: [
            reach('in-person', 'attendees', 30),
            reach('in-person', 'attendees', 50, { audienceNew: 'repeat' }),
            reach('door-to-door', 'persons-visited', 20, { audienceNew: 'new' }),
          ],
        }),
        entry({ reach: [reach('in-person', 'attendees', 10)] }),
        entry({ reach: [reach('social', 'unique-accounts', 300)] }),
        entry({
          reach: [
            reach('social', 'unique-accounts', 200, { audienceNew: 'repeat' }),
            reach('social', 'impressions', 9000),
            reach('social', 'reactions', 12),
          ],
        }),
      ],
      { unit: 'KZ-11' },
    );
    // 30 + 10 in person, 20 at doors, 300 accounts: never added for the low end.
    expect(total).toMatchObject({ peopleLow: 300, peopleHigh: 360, metInPerson: 110 });
    expect(total).toMatchObject({ seen: 9000, contacts: 9000, engaged: 12 });
  });

  test('people never exceed the residents; met in person is a sum of attendances and may', () => {
    const crowd = entry({
      unitId: 'KZ-10',
      districtId: '101000000',
      reach: [reach('in-person', 'attendees', 4000)],
    });
    const { total } = ask([crowd], { unit: 'KZ-10' });
    expect(total).toMatchObject({ peopleLow: 1000, peopleHigh: 1000, metInPerson: 4000 });
  });

  test('only held, undoubted entries of the campaign count, on their last day', () => {
    const not: Partial<CountedEntry>[] = [
      { status: 'planned' },
      { status: 'draft' },
      { status: 'cancelled' },
      { review: 'queried' },
      { review: 'excluded' },
      { startsOn: '2026-03-01' },
      { campaignId: 'c2' },
    ];
    const overTheStart = entry({ startsOn: '2026-02-25', endsOn: '2026-03-02' });
    const all = [...not.map(entry), overTheStart, entry({ review: 'confirmed' })];
    expect(ask(all).total.activities).toBe(2);
    expect(ask(all, { to: '2026-03-02' }).total.activities).toBe(1);
    expect(ask(all, { from: '2026-03-05', to: '2026-03-05' }).total.activities).toBe(1);
  });

  test('a closed campaign counts up to the day of its closing', () => {
    const entries = [entry({ startsOn: '2026-03-05' }), entry({ startsOn: '2026-03-06' })];
    const closed = { ...records(entries), campaign: { ...campaign, closedOn: '2026-03-05' } };
    const { total } = recount(closed, { by: 'unit', basis: 'live', asOf: '2026-04-01T00:00:00Z' });
    expect(total.activities).toBe(1);
  });

  test('publications with the Centre named are a share of all; unsaid counts as not named', () => {
    const { total } = ask([
      entry({ kind: 'press', sourceNamed: true }),
      entry({ kind: 'press', sourceNamed: false }),
      entry({ kind: 'social-post', sourceNamed: null }),
      entry({ kind: 'meeting', sourceNamed: true }),
    ]);
    expect(total).toMatchObject({ publications: 3, sourceNamed: 1, attributionShare: 1 / 3 });
    expect(ask([lecture()]).total.attributionShare).toBeNull();
  });

  test('partnerships count from agreement on, and each bank once', () => {
    const partners = [
      partnership(),
      partnership({ status: 'completed', districtIds: ['111000000'] }),
      partnership({ organisationId: 'bank-2', status: 'proposed' }),
      partnership({ organisationId: 'developer-1', status: 'agreed' }),
      partnership({ unitId: 'KZ-10' }),
    ];
    const { row, total } = ask([], {}, partners);
    const one = { banksEngaged: 1, banksTotal: 2, developersEngaged: 1 };
    expect(row('KZ-11')).toMatchObject({ partnerships: 3, ...one });
    expect(row('KZ-75')).toMatchObject({ partnerships: 0, banksEngaged: 0, banksTotal: 2 });
    expect(total).toMatchObject({ partnerships: 4, ...one });
  });

  test('a bank beyond the register counts while it is engaged, so that a part is never more than its whole', () => {
    const beyond = [
      ...territory.organisations,
      { id: 'bank-3', kind: 'bank', status: 'proposed' },
      { id: 'bank-4', kind: 'bank', status: 'retired' },
    ] as const;
    const given = (partners: CountedPartnership[]) =>
      recount(
        { ...records([], partners), territory: { ...territory, organisations: beyond } },
        { by: 'unit', basis: 'live', asOf: '2026-03-10T04:00:00Z' },
      ).total;
    expect(given([])).toMatchObject({ banksEngaged: 0, banksTotal: 2 });
    expect(given([partnership({ organisationId: 'bank-3' })])).toMatchObject({
      banksEngaged: 1,
      banksTotal: 3,
    });
  });

  test('what was replied with a merged organisation counts as the kept one’s', () => {
    const merged = [
      ...territory.organisations,
      { id: 'bank-9', kind: 'bank', status: 'merged', mergedInto: 'bank-1' },
    ] as const;
    const partners = [partnership(), partnership({ organisationId: 'bank-9' })];
    const total = ask([]).total;
    const submitted = {
      total,
      entries: [entry({ partnerIds: ['bank-9'] })],
      partnerships: partners,
    };
    const { rows } = recount(
      {
        ...records([]),
        territory: { ...territory, organisations: merged },
        replies: [{ unitId: 'KZ-11', state: 'submitted', submitted }],
      },
      { by: 'organisation', basis: 'replied', asOf: '2026-03-10T04:00:00Z' },
    );
    expect(rows.map(({ key, activities }) => [key, activities])).toEqual([['bank-1', 1]]);
    expect(rows[0]).toMatchObject({ banksEngaged: 1, partnerships: 2 });
  });
});

describe('the nation', () => {
  test('every recipient has a row, in the order of the letter, and the rest is in the total', () => {
    const { keys, total } = ask([lecture(), entry({ unitId: 'KZ-MIA', districtId: null })]);
    expect(keys).toEqual(['KZ-MIA', 'KZ-75', 'KZ-10', 'KZ-11']);
    expect(total).toMatchObject({ key: 'KZ', activities: 2, population: 20_000_000 });
    expect(total.activitiesPer100k).toBe(0.01);
  });

  test('people of units add up; a national channel counts once, beside them', () => {
    const national = (count: number) =>
      entry({
        unitId: 'KZ-MIA',
        districtId: null,
        reach: [reach('tv', 'audience-people', count, { scope: 'nation' })],
      });
    const inUnits = [
      lecture(),
      entry({
        unitId: 'KZ-75',
        districtId: '751000000',
        reach: [reach('sms', 'unique-numbers', 80)],
      }),
    ];
    const small = ask([...inUnits, national(150), national(90)]);
    expect(small.total).toMatchObject({ peopleLow: 200, peopleHigh: 350 });
    expect(small.row('KZ-MIA')).toMatchObject({ peopleLow: null, peopleHigh: null });
    expect(small.row('KZ-MIA').measures).toEqual({ 'audience-people': 240 });
    const large = ask([...inUnits, national(5000)]);
    expect(large.total).toMatchObject({ peopleLow: 5000, peopleHigh: 5200 });
  });

  test('without numbers of people there is no range, not a zero', () => {
    expect(ask([leaflets()]).total).toMatchObject({ peopleLow: null, peopleHigh: null });
  });

  test('coverage counts districts with an entry; central bodies have none to cover', () => {
    const { row, total } = ask([lecture(), lecture(), entry({ districtId: null })]);
    expect(row('KZ-11')).toMatchObject({ districtsCovered: 1, districtsTotal: 2 });
    expect(row('KZ-75')).toMatchObject({ districtsCovered: 0, districtsTotal: 1 });
    expect(row('KZ-MIA')).toMatchObject({ districtsCovered: null, districtsTotal: null });
    expect(total).toMatchObject({ districtsCovered: 1, districtsTotal: 4 });
  });

  test('before any reply is in, replied figures are empty and say so', () => {
    const { rows, total } = ask([lecture()], { basis: 'replied' }, [partnership()]);
    for (const row of [...rows, total]) {
      expect(row).toMatchObject({ activities: 0, partnerships: 0, measures: {}, replyState: null });
      expect(row).toMatchObject({ activitiesPer100k: null, metInPerson: null, peopleLow: null });
      expect(row.districtsCovered).toBeNull();
    }
  });
});

describe('other groupings', () => {
  test('districts: white spots are rows with 0, unit-wide entries stand apart, nothing caps people', () => {
    const crowd = entry({
      unitId: 'KZ-10',
      districtId: '101000000',
      reach: [reach('in-person', 'attendees', 4000)],
    });
    const wide = entry({ districtId: null, reach: [reach('tv', 'audience-people', 70)] });
    const all = [lecture(), wide, crowd];
    const partners = [partnership({ districtIds: ['113200000'] }), partnership()];
    const inUnit = ask(all, { by: 'district', unit: 'KZ-11' }, partners);
    expect(inUnit.keys).toEqual(['111000000', '113200000', 'none']);
    expect(inUnit.row('113200000')).toMatchObject({ activities: 0, metInPerson: null });
    expect(inUnit.row('113200000')).toMatchObject({ partnerships: 1, banksEngaged: 1 });
    expect(inUnit.row('none')).toMatchObject({ activities: 1, peopleLow: 70, partnerships: 0 });
    expect(inUnit.row('111000000')).toMatchObject({ population: null, districtsTotal: null });
    expect(inUnit.total).toMatchObject({ key: 'KZ-11', peopleLow: 120, peopleHigh: 190 });
    const everywhere = ask(all, { by: 'district' });
    expect(everywhere.row('101000000')).toMatchObject({ peopleLow: 4000, metInPerson: 4000 });
    expect(ask([lecture()], { by: 'district', unit: 'KZ-11' }).keys).not.toContain('none');
  });

  test('schemes: all of the campaign, an entry in each of its own, those without apart', () => {
    const both = entry({
      schemes: ['deepfake', 'phishing-page'],
      reach: [reach('in-person', 'attendees', 5)],
    });
    const { keys, row, total } = ask([both, lecture()], { by: 'scheme' });
    expect(keys).toEqual(['phishing-page', 'deepfake', 'none']);
    expect(row('deepfake')).toMatchObject({ activities: 1, metInPerson: 5, schemesCovered: null });
    expect(row('none')).toMatchObject({ activities: 1, metInPerson: 120, schemesTotal: 2 });
    expect(total).toMatchObject({ activities: 2, metInPerson: 125, schemesCovered: 2 });
    expect(ask([], { by: 'scheme' }).keys).toEqual(['phishing-page', 'deepfake']);
  });

  test('channels: an entry in each of its channels, with the numbers of that channel alone', () => {
    const post = entry({
      kind: 'press',
      reach: [
        reach('social', 'views', 700),
        reach('website', 'views', 50),
        reach('social', 'unique-accounts', 400),
      ],
    });
    const silent = entry({ reach: [reach('tv', 'audience-people', null)] });
    const { keys, row } = ask([post, silent, entry()], { by: 'channel' });
    expect(keys).toEqual(['tv', 'website', 'social', 'none']);
    expect(row('social').measures).toEqual({ views: 700, 'unique-accounts': 400 });
    expect(row('social')).toMatchObject({ activities: 1, peopleHigh: 400, publications: 1 });
    expect(row('website')).toMatchObject({ seen: 50, peopleLow: null });
    expect(row('tv')).toMatchObject({ activities: 1, measures: {} });
  });

  test('organisations: entries by their partners, and a partner that was won before any event', () => {
    const held = entry({
      partnerIds: ['bank-1', 'developer-1'],
      reach: [reach('in-person', 'attendees', 8)],
    });
    const won = [partnership({ organisationId: 'bank-2' }), partnership({ status: 'declined' })];
    const { keys, row } = ask([held, lecture()], { by: 'organisation' }, won);
    expect(keys).toEqual(['bank-1', 'bank-2', 'developer-1', 'none']);
    expect(row('bank-1')).toMatchObject({ activities: 1, metInPerson: 8, partnerships: 0 });
    expect(row('bank-2')).toMatchObject({ activities: 0, partnerships: 1, banksEngaged: 1 });
    expect(row('none')).toMatchObject({ activities: 1, metInPerson: 120 });
  });

  test('kinds and audiences: only those that occur, in the order of the lists', () => {
    const some = [
      entry({ kind: 'other', audiences: ['rural', 'general'] }),
      entry({ kind: 'meeting' }),
    ];
    expect(ask(some, { by: 'kind' }).keys).toEqual(['meeting', 'other']);
    expect(ask(some, { by: 'audience' }).keys).toEqual(['general', 'rural', 'none']);
  });

  test('weeks begin on Monday and hold the entries that count in them', () => {
    const some = [
      entry({ startsOn: '2026-03-08' }),
      entry({ startsOn: '2026-03-08', endsOn: '2026-03-09' }),
    ];
    expect(ask(some, { by: 'week' }).keys).toEqual(['2026-03-02', '2026-03-09']);
  });

  test('people of a row are counted unit by unit and capped by the residents of each', () => {
    const crowd = entry({
      unitId: 'KZ-10',
      districtId: '101000000',
      reach: [reach('in-person', 'attendees', 4000)],
    });
    const tv = entry({ reach: [reach('tv', 'audience-people', 900, { scope: 'nation' })] });
    const { row } = ask([crowd, lecture(), tv], { by: 'kind' });
    expect(row('meeting')).toMatchObject({ peopleLow: 1120, peopleHigh: 1120, population: null });
  });

  test('every grouping answers in the shape of the contract', () => {
    for (const by of ['unit', 'district', 'scheme', 'kind', 'audience', 'channel'] as const) {
      expect(figuresSchema.safeParse(ask([lecture()], { by })).success).toBe(true);
    }
  });
});

test('days and cells of the matrix are those with entries; what is absent is 0', () => {
  const two = [
    entry({ schemes: ['deepfake'], startsOn: '2026-03-04', endsOn: '2026-03-06' }),
    lecture(),
  ];
  expect(recountDays(records(two))).toEqual([
    { day: '2026-03-05', activities: 1 },
    { day: '2026-03-06', activities: 1 },
  ]);
  expect(recountDays(records(two), 'KZ-10')).toEqual([]);
  expect(recountSchemeMatrix(records(two), 'KZ-11')).toEqual([
    { districtId: '111000000', scheme: 'deepfake', activities: 1 },
    { districtId: '111000000', scheme: 'none', activities: 1 },
  ]);
});
