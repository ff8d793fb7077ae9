import { expect, test } from 'vitest';
import { makersOf } from './recount.makers.ts';
import { entry, reach, territory } from './recount.sample.ts';
import type { CountedEntry } from './recount.types.ts';

const populationOf = (id: string) =>
  territory.units.find((unit) => unit.id === id)?.population ?? null;

function makers(
  figure: Parameters<typeof makersOf>[0],
  entries: readonly CountedEntry[],
  isNation = false,
) {
  return makersOf(figure, entries, { isNation, populationOf }).map((one) => one.id);
}

const lecture = entry({ reach: [reach('in-person', 'attendees', 120)] });
const repeat = entry({ reach: [reach('in-person', 'attendees', 30, { audienceNew: 'repeat' })] });
const uncounted = entry({ reach: [reach('in-person', 'attendees', null)] });
const post = entry({
  kind: 'social-post',
  sourceNamed: true,
  reach: [reach('social', 'unique-accounts', 300), reach('social', 'impressions', 9000)],
});
const smaller = entry({ kind: 'social-post', reach: [reach('social', 'unique-accounts', 200)] });
const all = [lecture, repeat, uncounted, post, smaller];

test('a sum opens the entries that gave it a number, an explicit zero too', () => {
  const zero = entry({ reach: [reach('in-person', 'attendees', 0)] });
  expect(makers('met', [...all, zero])).toEqual([lecture.id, repeat.id, zero.id]);
  expect(makers('contacts', all)).toEqual([post.id]);
  expect(makers('activities', all)).toHaveLength(5);
});

test('the low end opens its highest channel, of media the one largest entry', () => {
  expect(makers('people-low', all)).toEqual([post.id]);
  expect(makers('people-low', [lecture, repeat, smaller])).toEqual([smaller.id]);
  const second = entry({ reach: [reach('in-person', 'attendees', 200)] });
  expect(makers('people-low', [...all, second])).toEqual([lecture.id, second.id]);
});

test('the high end opens every channel: all meetings but repeats, the largest of media', () => {
  expect(makers('people-high', all)).toEqual([lecture.id, post.id]);
});

test('attribution opens publications, named and not', () => {
  expect(makers('publications', all)).toEqual([post.id, smaller.id]);
  expect(makers('source-named', all)).toEqual([post.id]);
  expect(makers('source-not-named', all)).toEqual([smaller.id]);
});

test('the nation opens a national channel for its low end only when it outweighs the units', () => {
  const tv = (count: number) =>
    entry({
      unitId: 'KZ-MIA',
      districtId: null,
      reach: [reach('tv', 'audience-people', count, { scope: 'nation' })],
    });
  const [small, large] = [tv(100), tv(5000)];
  expect(makers('people-low', [...all, small], true)).toEqual([post.id]);
  expect(makers('people-low', [...all, small, large], true)).toEqual([large.id]);
  expect(makers('people-high', [...all, small, large], true)).toEqual([
    lecture.id,
    post.id,
    large.id,
  ]);
  expect(makers('people-high', [...all, large])).toEqual([lecture.id, post.id]);
});
