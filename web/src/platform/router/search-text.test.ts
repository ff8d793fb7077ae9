import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-text.ts';

describe('the search part of an address', () => {
  it('keeps a KATO code as it is, so that an address can be written by hand', () => {
    expect(stringifySearch({ districtId: '553600000' })).toBe('?districtId=553600000');
    expect(parseSearch('?districtId=553600000')).toEqual({ districtId: '553600000' });
  });

  it('gives back what it wrote, also short numbers and texts that look like them', () => {
    const search = { q: '2026', page: 3, on: true, kind: 'meeting', many: ['a'] };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});
