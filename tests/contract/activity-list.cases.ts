import {
  createActivity,
  listActivities,
  queryActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { activitySorts } from '@saqbol/shared/activities/list-sorts.ts';
import { getFigures } from '@saqbol/shared/figures/figures.endpoints.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import type { Client, Input } from './contract-client.ts';
import { campaignId } from './contract-data.ts';
import { otherDistrict, type PersonName } from './contract-people.ts';
import { activityBody, type Fields, reachBody } from './contract-samples.ts';

type Query = Readonly<Record<string, string | number>>;

/** Filters, figures, sorting and paging, on entries that share a word of their own. */
export function activityListCases(client: Client): void {
  /** No other entry has it, so the cases see these entries alone. */
  const word = `сынақ${v7().slice(-6)}`;
  const ids = new Map<string, string>();

  async function add(name: string, given: Fields, as: PersonName = 'officer') {
    const body = activityBody({ title: `${name} ${word}`, reach: [], ...given });
    await client.ok(createActivity, { as, body });
    ids.set(name, body.id);
  }

  beforeAll(async () => {
    await add('әуелі', {
      startsOn: '2026-03-03',
      reach: [reachBody({ count: 100 })],
    });
    await add('екінші', {
      startsOn: '2026-03-04',
      endsOn: '2026-03-07',
      kind: 'social-post',
      sourceNamed: true,
      schemes: ['phishing-page', 'deepfake'],
      audiences: ['students'],
      partnerIds: ['halyk'],
      reach: [
        reachBody({ channel: 'social', measure: 'views', count: 900, method: 'platform' }),
        reachBody({ channel: 'social', measure: 'unique-accounts', count: 80, method: 'platform' }),
      ],
    });
    await add('жоспар', { status: 'planned', startsOn: '2026-03-20', schemes: [] });
    await add('ірі', { districtId: null, sourceNamed: false, kind: 'press' }, 'department');
    await add('көрші', { districtId: otherDistrict }, 'otherOfficer');
    await add('сұралған', { reach: [reachBody({ count: 55 })] });
    await client.ok(queryActivity, {
      as: 'coordinator',
      params: { id: ids.get('сұралған') ?? '' },
      body: { text: 'Қайдан алынды?' },
    });
  });

  async function found(query: Query, as: PersonName = 'coordinator'): Promise<string[]> {
    const input: Input = { as, query: { q: word, ...query } };
    const { body } = await client.ok(listActivities, input);
    expect(body.total).toBe(body.items.length);
    const names = [...ids].map(([name, id]) => [id, name] as const);
    const nameOf = new Map(names);
    return body.items.map((one) => nameOf.get(one.id) ?? one.title);
  }

  test.each<[string, Query, string[]]>([
    ['kind', { kind: 'press' }, ['ірі']],
    ['status', { status: 'planned' }, ['жоспар']],
    ['review', { review: 'queried' }, ['сұралған']],
    ['district', { districtId: otherDistrict }, ['көрші']],
    ['no district', { districtId: 'none' }, ['ірі']],
    ['scheme', { scheme: 'phishing-page' }, ['екінші']],
    ['audience', { audience: 'students' }, ['екінші']],
    ['channel', { channel: 'social' }, ['екінші']],
    ['measure', { measure: 'unique-accounts' }, ['екінші']],
    ['partner', { partnerId: 'halyk' }, ['екінші']],
    ['source named', { sourceNamed: 'yes' }, ['екінші']],
    ['source not named', { sourceNamed: 'no' }, ['ірі']],
    ['the last day', { from: '2026-03-07', to: '2026-03-08' }, ['екінші']],
    ['another unit', { unitId: 'KZ-10' }, []],
    ['two words', { q: `${word} ірі` }, ['ірі']],
    ['a word spelled otherwise', { q: `${word} КОРШИ` }, ['көрші']],
    ['a word in Latin letters', { q: `${word} korshi` }, ['көрші']],
    ['a word of two letters', { q: `${word} ри` }, ['ірі']],
    ['a word that is nowhere', { q: `${word} жоқсөз` }, []],
  ])('filters by %s', async (_what, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('signs that mean something to a database mean nothing in a search', async () => {
    for (const sign of ['%', '_', '\\', "'"]) {
      expect(await found({ q: `${sign}${word}${sign}` })).toHaveLength(ids.size);
    }
  });

  test('filters by author and by flags', async () => {
    expect(await found({ mine: 'yes' }, 'department')).toEqual(['ірі']);
    expect(await found({ mine: 'yes' }, 'coordinator')).toEqual([]);
    expect(await found({ flagged: 'yes' })).toContain('ірі');
    expect(await found({ flagged: 'open' })).toContain('ірі');
    expect(await found({ flagged: 'open' })).not.toContain('жоспар');
  });

  test('sorts by day, by change and by the Kazakh alphabet', async () => {
    const days = await found({ sort: 'startsOn' });
    expect(days[0]).toBe('әуелі');
    expect(days.at(-1)).toBe('жоспар');
    expect(await found({ sort: '-startsOn' })).toEqual(days.toReversed());
    expect((await found({ sort: '-updatedAt' })).toSorted()).toEqual([...ids.keys()].toSorted());
    expect(await found({ sort: 'title' })).toEqual([...ids.keys()].sort(compareNames('kk')));
  });

  test.each<[string, string[]]>([
    ['-met', ['әуелі', 'сұралған']],
    ['state', ['сұралған']],
    ['unit', []],
  ])('sorts by %s', async (sort, first) => {
    const names = await found({ sort });
    expect(names.slice(0, first.length)).toEqual(first);
    const back = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
    expect(await found({ sort: back })).toEqual(names.toReversed());
  });

  test('sorts codes in the order of their lists and places in that of the register', async () => {
    const kinds = (await found({ sort: 'kind' })).indexOf('екінші');
    expect(kinds).toBeGreaterThan((await found({ sort: 'kind' })).indexOf('ірі'));
    const byDistrict = await found({ sort: 'district' });
    // What is for the whole unit, then the own district, then the other one.
    expect(byDistrict.at(0)).toBe('ірі');
    expect(byDistrict.at(-1)).toBe('көрші');
  });

  test.each(activitySorts)('pages by %s show every entry once', async (sort) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Query = { q: word, sort, limit: 2, ...(cursor !== null && { cursor }) };
      const { body } = await client.ok(listActivities, { as: 'coordinator', query });
      expect(body.items.length).toBeLessThanOrEqual(2);
      expect(body.total).toBe(ids.size);
      seen.push(...body.items.map((one) => one.id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual([...ids.values()].toSorted());
  });

  test('a cursor of another sort is none', async () => {
    const query: Query = { q: word, limit: 2 };
    const { body } = await client.ok(listActivities, { as: 'coordinator', query });
    const other = { ...query, sort: 'title', cursor: body.nextCursor ?? '' };
    await client.refused(listActivities, { as: 'coordinator', query: other }, 'request/invalid', [
      { pointer: '?cursor', code: 'cursor' },
    ]);
  });

  test('a row says what an entry sums up to, and nothing for what nobody counted', async () => {
    const query = { q: word, kind: 'social-post' };
    const { body } = await client.ok(listActivities, { as: 'officer', query });
    expect(body.items).toMatchObject([{ measures: { views: 900, 'unique-accounts': 80 } }]);
    const planned = { q: word, status: 'planned' };
    const list = await client.ok(listActivities, { as: 'officer', query: planned });
    expect(list.body.items).toMatchObject([{ measures: {} }]);
  });

  test.each<[string, Query, string[]]>([
    ['activities', {}, ['ірі', 'көрші', 'екінші', 'әуелі']],
    ['met', {}, ['әуелі']],
    ['seen', {}, ['екінші']],
    ['contacts', {}, ['екінші']],
    ['engaged', {}, []],
    ['delivered', {}, []],
    ['publications', {}, ['ірі', 'екінші']],
    ['source-named', {}, ['екінші']],
    ['source-not-named', {}, ['ірі']],
    ['met', { kind: 'social-post' }, []],
  ])(
    'the figure %s %j opens the entries that count in it and no others',
    async (figure, query, expected) => {
      expect((await found({ figure, ...query })).toSorted()).toEqual(expected.toSorted());
    },
  );

  test('entries behind a sum make the sum', async () => {
    const asked = { as: 'coordinator', params: { id: campaignId } } as const;
    const { body: figures } = await client.ok(getFigures, { ...asked, query: { by: 'district' } });
    for (const row of figures.rows) {
      const query = { campaignId, districtId: row.key, limit: 200 };
      const met = await client.ok(listActivities, {
        as: 'coordinator',
        query: { ...query, figure: 'met' },
      });
      const sums = met.body.items.map(
        ({ measures }) => (measures.attendees ?? 0) + (measures['persons-visited'] ?? 0),
      );
      const total = sums.length === 0 ? null : sums.reduce((sum, one) => sum + one, 0);
      expect([row.key, total]).toEqual([row.key, row.metInPerson]);
      const all = { ...query, figure: 'activities' };
      const list = await client.ok(listActivities, { as: 'coordinator', query: all });
      expect([row.key, list.body.total]).toEqual([row.key, row.activities]);
    }
  });

  test('a range of people is of one campaign', async () => {
    const input = { as: 'coordinator', query: { figure: 'people-low' } } as const;
    await client.refused(listActivities, input, 'request/invalid', [
      { pointer: '?campaignId', code: 'required' },
    ]);
  });

  test('a range of people opens its highest channel for the low end, all channels for the high', async () => {
    const period = { from: '2026-03-07', to: '2026-03-07', campaignId };
    for (const [name, count] of [
      ['аз', 20],
      ['көп', 60],
    ] as const) {
      await add(`желі-${name}`, {
        startsOn: '2026-03-07',
        kind: 'messenger',
        reach: [reachBody({ channel: 'messenger', measure: 'unique-accounts', count })],
      });
    }
    await add('дәріс', { startsOn: '2026-03-07', reach: [reachBody({ count: 70 })] });
    await add('дәріс-қайта', {
      startsOn: '2026-03-07',
      reach: [reachBody({ count: 500, audienceNew: 'repeat' })],
    });
    // Social 80 is the highest channel, in person 70, messenger 60; repeats are no new people.
    expect(await found({ ...period, figure: 'people-low' })).toEqual(['екінші']);
    expect((await found({ ...period, figure: 'people-high' })).toSorted()).toEqual(
      ['екінші', 'дәріс', 'желі-көп'].toSorted(),
    );
    const { body } = await client.ok(getFigures, {
      as: 'coordinator',
      params: { id: campaignId },
      query: { from: period.from, to: period.to },
    });
    expect(body.total).toMatchObject({ peopleLow: 80, peopleHigh: 210 });
  });
}
