import { partnershipListQuery } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { filterKeys, partnershipSorts, readPartnershipSearch } from './partnership-search.ts';

describe('the list of partnerships in the address', () => {
  it('knows every filter and order of the contract, and no other', () => {
    const {
      limit: _,
      cursor: __,
      campaignId: ___,
      sort: ____,
      ...filters
    } = partnershipListQuery.shape;
    expect([...filterKeys].toSorted()).toEqual(Object.keys(filters).toSorted());
    for (const sort of partnershipSorts) {
      expect(partnershipListQuery.safeParse({ sort }).success).toBe(true);
    }
  });

  it('leaves out what is wrong and lets through the rest', () => {
    const given = { q: 'каспи', status: 'engaged', organisationKind: 'bank', engaged: 'yes' };
    expect(readPartnershipSearch(given)).toEqual({
      q: 'каспи',
      organisationKind: 'bank',
      engaged: 'yes',
    });
  });
});
