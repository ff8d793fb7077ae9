import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Names } from '../../territory/names.ts';
import { countingOf, listTitle, placeOf } from './list-title.ts';

const t = translatorFor('kk') as unknown as TFunction;
const known: Record<string, string> = {
  'KZ-55': 'Павлодар облысы',
  '553600000': 'Баянауыл ауданы',
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
const actor = (role: Actor['role'], unitId: string): Actor => ({
  userId: 'u',
  role,
  unitId,
  districtIds: [],
});
const coordinator = actor('coordinator', 'KZ-55');
const reviewer = actor('reviewer', 'KZ-COM');

describe('the title of a list of entries', () => {
  it('says whose entries they are', () => {
    expect(placeOf({}, coordinator, names, t)).toBe('Павлодар облысы');
    expect(placeOf({}, reviewer, names, t)).toBe('бүкіл ел');
    expect(placeOf({ districtId: '553600000' }, coordinator, names, t)).toBe('Баянауыл ауданы');
    const both = { unitId: 'KZ-55', districtId: '553600000' };
    expect(placeOf(both, reviewer, names, t)).toBe('Баянауыл ауданы, Павлодар облысы');
    expect(placeOf({ districtId: 'none' }, coordinator, names, t)).toContain('Павлодар облысы');
  });

  it('says which figure it opens, in words', () => {
    expect(listTitle({ figure: 'met' }, 'Павлодар облысы', t)).toBe(
      'Жеке кездесудегі адамдар: Павлодар облысы',
    );
    expect(listTitle({}, 'Павлодар облысы', t)).toBe('Жазбалар: Павлодар облысы');
  });
});

describe('whether the entries of a list count', () => {
  it('a figure opens counted entries alone', () => {
    expect(countingOf({ figure: 'seen' })).toBe('all');
  });

  it('drafts, planned, queried and left-out ones never do', () => {
    expect(countingOf({ status: 'planned' })).toBe('none');
    expect(countingOf({ review: 'excluded' })).toBe('none');
  });

  it('any other list may hold both, and says so', () => {
    expect(countingOf({})).toBe('some');
    expect(countingOf({ status: 'held', review: 'confirmed' })).toBe('some');
  });
});
