import { createActivity, editActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from './contract-client.ts';
import { today, tomorrow } from './contract-data.ts';
import { foreignDistrict } from './contract-people.ts';
import { activityBody, type Fields, reachBody, syntheticIin } from './contract-samples.ts';

const withReach = (...given: Fields[]) => ({ reach: given.map((one) => reachBody(one)) });
const sameId = v7();

/** What the schemas refuse: shapes and ranges. */
const shapes: readonly (readonly [string, Fields, string, string])[] = [
  ['a fraction of a person', withReach({ count: 1.5 }), '/reach/0/count', 'notWhole'],
  ['less than nobody', withReach({ count: -1 }), '/reach/0/count', 'negative'],
  ['more than any country has', withReach({ count: 1e12 }), '/reach/0/count', 'tooMuch'],
  ['a number written as text', withReach({ count: '30' }), '/reach/0/count', 'number'],
  ['a day that the calendar lacks', { startsOn: '2026-02-30' }, '/startsOn', 'date'],
  ['a day with a time', { startsOn: '2026-03-05T00:00:00Z' }, '/startsOn', 'date'],
  ['an hour that no day has', { startsAtTime: '24:00' }, '/startsAtTime', 'time'],
  ['an empty title', { title: '   ' }, '/title', 'required'],
  ['a title without end', { title: 'ж'.repeat(201) }, '/title', 'tooLong'],
  ['a hidden turn of direction', { title: 'Кездесу\u202e' + 'gpj' }, '/title', 'controlCharacters'],
  ['a NUL in a text', { description: 'а\u0000б' }, '/description', 'controlCharacters'],
  ['an unknown kind', { kind: 'dance' }, '/kind', 'choice'],
  ['a scheme twice', { schemes: ['deepfake', 'deepfake'] }, '/schemes', 'repeated'],
  ['a link that is a script', { links: ['javascript:alert(1)'] }, '/links/0', 'webAddress'],
  ['a link that hides its host', { links: ['https://a.kz@b.kz/'] }, '/links/0', 'webAddress'],
  ['an id of another shape', { id: '1' }, '/id', 'id'],
];

/** What the rules refuse: each by its number in the documentation of the metric model. */
const rules: readonly (readonly [string, Fields, string, string])[] = [
  ['held tomorrow', { startsOn: tomorrow }, '/startsOn', 'held-in-future'],
  ['an end before the start', { endsOn: '2026-03-09' }, '/endsOn', 'reversed-dates'],
  [
    'a period that runs backwards',
    withReach({ periodFrom: '2026-03-09', periodTo: '2026-03-08' }),
    '/reach/0/periodTo',
    'reversed-period',
  ],
  [
    'a measure that the channel lacks',
    withReach({ measure: 'views' }),
    '/reach/0/measure',
    'measure-not-of-channel',
  ],
  [
    'a channel that the system measures',
    withReach({ channel: 'link' }),
    '/reach/0/channel',
    'channel-measured-only',
  ],
  ['a scheme of no letter', { schemes: ['pyramid'] }, '/schemes/0', 'scheme-unknown'],
  ['a partner of no register', { partnerIds: ['nobody'] }, '/partnerIds/0', 'partner-unknown'],
  [
    'a figure of an unknown organisation',
    withReach({ organisationId: 'nobody' }),
    '/reach/0/organisationId',
    'organisation-unknown',
  ],
  ['a joint event with oneself', { jointUnitIds: ['KZ-11'] }, '/jointUnitIds/0', 'joint-own-unit'],
  [
    'a citizen’s number in a title',
    { title: `Азамат ${syntheticIin()}` },
    '/title',
    'personal-number',
  ],
  [
    'a citizen’s number in a note',
    withReach({ methodNote: syntheticIin() }),
    '/reach/0/methodNote',
    'personal-number',
  ],
  [
    'more right answers than respondents',
    withReach(
      { channel: 'poll', measure: 'respondents', count: 10 },
      { channel: 'poll', measure: 'right-answers', count: 11 },
    ),
    '/reach/1/count',
    'parts-above-whole',
  ],
  ['the same number twice', withReach({}, {}), '/reach/1/count', 'same-number-twice'],
  [
    'the same number under one id',
    withReach({ id: sameId, count: 1 }, { id: sameId, count: 2 }),
    '/reach/1/id',
    'reach-id-repeated',
  ],
  [
    'a meeting with the whole nation',
    withReach({ scope: 'nation' }),
    '/reach/0/scope',
    'national-scope',
  ],
];

/** Shapes, rules and warnings, refused or flagged at their fields, on creation and on edits. */
export function activityRuleCases(client: Client): void {
  test.each(shapes)('%s is refused', async (_what, given, pointer, code) => {
    const input = { as: 'officer', body: activityBody(given) } as const;
    await client.refused(createActivity, input, 'request/invalid', [{ pointer, code }]);
  });

  test.each(rules)('%s is refused, new or edited', async (_what, given, pointer, code) => {
    const error = { pointer, code };
    const input = { as: 'officer', body: activityBody(given) } as const;
    await client.refused(createActivity, input, 'activity/rules', [error]);
    const { body, etag } = await client.ok(createActivity, { as: 'officer', body: activityBody() });
    const headers = { 'if-match': etag };
    const change = { as: 'officer', params: { id: body.id }, headers, body: given } as const;
    await client.refused(editActivity, change, 'activity/rules', [error]);
  });

  test('a district of another unit is refused', async () => {
    const body = activityBody({ districtId: foreignDistrict });
    await client.refused(createActivity, { as: 'officer', body }, 'activity/not-your-district');
    const unknown = activityBody({ districtId: '999999999' });
    for (const one of [body, unknown]) {
      await client.refused(createActivity, { as: 'coordinator', body: one }, 'activity/rules', [
        { pointer: '/districtId', code: 'district-foreign' },
      ]);
    }
  });

  test('all errors are told at once', async () => {
    const given = { startsOn: tomorrow, schemes: ['pyramid'], ...withReach({ measure: 'views' }) };
    const input = { as: 'officer', body: activityBody(given) } as const;
    await client.refused(createActivity, input, 'activity/rules', [
      { pointer: '/startsOn', code: 'held-in-future' },
      { pointer: '/schemes/0', code: 'scheme-unknown' },
      { pointer: '/reach/0/measure', code: 'measure-not-of-channel' },
    ]);
  });

  test('the future may be planned, and a draft be incomplete', async () => {
    const planned = activityBody({ status: 'planned', startsOn: tomorrow, reach: [] });
    await client.ok(createActivity, { as: 'officer', body: planned });
    const { body, etag } = await client.ok(createActivity, {
      as: 'officer',
      body: activityBody({ status: 'draft', startsOn: today, endsOn: '2026-03-09', schemes: [] }),
    });
    const held = {
      as: 'officer',
      params: { id: body.id },
      headers: { 'if-match': etag },
      body: { status: 'held' },
    } as const;
    await client.refused(editActivity, held, 'activity/rules', [
      { pointer: '/endsOn', code: 'reversed-dates' },
    ]);
  });

  test('the largest number is kept to the digit, an empty one stays empty', async () => {
    const reach = [
      { channel: 'tv', measure: 'audience-contacts', count: 1_000_000_000, method: 'operator' },
      { channel: 'radio', measure: 'audience-contacts', count: null, method: 'operator' },
      { channel: 'social', measure: 'views', count: 0, method: 'platform' },
    ];
    const body = activityBody({ kind: 'broadcast', sourceNamed: true, ...withReach(...reach) });
    const { body: entry } = await client.ok(createActivity, { as: 'officer', body });
    expect(entry.reach.map((one) => one.count)).toEqual([1_000_000_000, null, 0]);
  });

  test('a doubt does not refuse: it stands on the entry with the reason given', async () => {
    const body = activityBody({
      kind: 'press',
      audiences: [],
      sourceNamed: false,
      explanations: [{ code: 'source-not-named', reason: 'Басылым қысқартып жариялады' }],
      ...withReach({ channel: 'newspaper', measure: 'copies', count: 500 }),
    });
    const { body: entry } = await client.ok(createActivity, { as: 'officer', body });
    expect(entry.flags).toEqual(
      expect.arrayContaining([
        {
          code: 'source-not-named',
          pointer: '/sourceNamed',
          reason: 'Басылым қысқартып жариялады',
        },
        { code: 'no-audiences', pointer: '/audiences', reason: null },
      ]),
    );
  });

  test('a day before the campaign and a crowd above the residents are doubts, not errors', async () => {
    const body = activityBody({
      startsOn: '2026-03-01',
      ...withReach({ channel: 'door-to-door', measure: 'persons-visited', count: 5_000_000 }),
    });
    const { body: entry } = await client.ok(createActivity, { as: 'officer', body });
    const codes = entry.flags.map((one) => one.code);
    expect(codes).toEqual(expect.arrayContaining(['before-campaign', 'more-than-residents']));
  });

  test('text is kept in one composition of its letters', async () => {
    const body = activityBody({ title: 'Й'.normalize('NFD') });
    const { body: entry } = await client.ok(createActivity, { as: 'officer', body });
    expect(entry.title).toBe('Й'.normalize('NFC'));
  });
}
