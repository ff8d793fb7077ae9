import { activityInput } from '@saqbol/shared/activities/activity.schema.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Names } from '../../territory/names.ts';
import { changesInWords, type HistoryContext } from './history-words.ts';

const known: Record<string, string> = {
  '553600000': 'Баянауыл ауданы',
  halyk: 'Halyk Bank',
  deepfake: 'Дипфейк',
};
const nameOf = (id: string) => known[id] ?? id;
const names: Names = {
  unit: nameOf,
  unitShort: nameOf,
  district: nameOf,
  isTerritory: () => true,
  organisation: nameOf,
  organisationInFull: nameOf,
};
const context: HistoryContext = {
  t: translatorFor('kk') as unknown as TFunction,
  language: 'kk',
  names,
  schemeName: nameOf,
};
const words = (verb: string, ...changes: Parameters<typeof changesInWords>[1][number][]) =>
  changesInWords(verb, changes, context).map((one) => ({
    ...one,
    was: one.was?.replaceAll('\u00A0', ' ') ?? null,
    now: one.now?.replaceAll('\u00A0', ' ') ?? null,
  }));
const reach = (id: string, count: number | null) => ({
  id,
  channel: 'in-person',
  measure: 'attendees',
  count,
  method: 'counted',
  methodNote: null,
  audienceNew: 'unknown',
});

describe('the history of an entry', () => {
  it('names codes, days and lists, never shows them raw', () => {
    expect(
      words(
        'activity.edit',
        { field: 'districtId', old: null, new: '553600000' },
        { field: 'startsOn', old: '2026-03-05', new: '2026-03-06' },
        { field: 'schemes', old: [], new: ['deepfake'] },
        { field: 'partnerIds', old: ['halyk'], new: [] },
        { field: 'sourceNamed', old: null, new: true },
      ),
    ).toEqual([
      { label: 'Аудан', was: 'бүкіл өңір', now: 'Баянауыл ауданы' },
      { label: 'Күні', was: '2026 ж. 5 наурыз', now: '2026 ж. 6 наурыз' },
      { label: 'Түсіндірілген тәсілдер', was: 'көрсетілмеген', now: 'Дипфейк' },
      { label: 'Серіктестер', was: 'Halyk Bank', now: 'көрсетілмеген' },
      { label: 'Орталық дереккөз ретінде аталды', was: 'көрсетілмеген', now: 'иә' },
    ]);
  });

  it('says number by number what was added, changed and taken away', () => {
    const old = [reach('a', 640), reach('b', 5)];
    const now = [reach('a', 64), reach('c', null)];
    const label = 'Кездесу, дәріс, сабақ, Қатысушылар саны';
    expect(words('activity.edit', { field: 'reach', old, new: now })).toEqual([
      { label, was: '640 адам, саналған', now: '64 адам, саналған' },
      { label, was: '5 адам, саналған', now: null },
      { label, was: null, now: '–, саналған' },
    ]);
  });

  it('shows of a new entry what it says, not that nothing was there before', () => {
    expect(words('activity.create', { field: 'kind', old: null, new: 'lesson' })).toEqual([
      { label: 'Түрі', was: null, now: 'Мектептегі, колледждегі, жоғары оқу орнындағы сабақ' },
    ]);
  });

  it('does not repeat what the verb has said, but says when an edit takes a confirmation away', () => {
    const review = { field: 'review', old: 'confirmed', new: 'new' };
    expect(words('activity.confirm', { field: 'review', old: 'new', new: 'confirmed' })).toEqual(
      [],
    );
    expect(words('activity.edit', review)).toEqual([
      { label: 'Тексерілуі', was: 'расталды', now: 'растауды күтеді' },
    ]);
    expect(words('activity.exclude', { field: 'reason', old: null, new: 'Қайталанған' })).toEqual([
      { label: 'Себебі', was: null, now: 'Қайталанған' },
    ]);
    const corrected = { field: 'correctionReason', old: null, new: 'Тізіммен салыстырылды' };
    expect(words('activity.edit', corrected)).toEqual([
      { label: 'Түзету себебі', was: null, now: 'Тізіммен салыстырылды' },
    ]);
  });

  it('has words for every field that an edit may change', () => {
    const samples: Record<string, [unknown, unknown]> = {
      startsAtTime: [null, '11:00'],
      endsOn: [null, '2026-03-06'],
      links: [[], ['https://akimat.kz']],
      audiences: [[], ['rural']],
      languages: [[], ['kk']],
      jointUnitIds: [[], ['KZ-10']],
      schemes: [[], ['deepfake']],
      partnerIds: [[], ['halyk']],
      sourceNamed: [null, true],
      districtId: [null, '553600000'],
      kind: ['press', 'lesson'],
      status: ['planned', 'held'],
      startsOn: ['2026-03-05', '2026-03-06'],
      reach: [[], [reach('a', 1)]],
    };
    const { id: _, campaignId: __, explanations: ___, ...fields } = activityInput.shape;
    for (const field of Object.keys(fields)) {
      const [old, now] = samples[field] ?? ['бұрын', 'енді'];
      expect(words('activity.edit', { field, old, new: now }), field).toHaveLength(1);
    }
  });
});
