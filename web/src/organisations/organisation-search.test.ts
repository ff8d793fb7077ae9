import {
  organisationSorts as contractSorts,
  organisationListQuery,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { filterKeys, organisationSorts, readOrganisationSearch } from './organisation-search.ts';

describe('the register in the address', () => {
  it('has the filters and orders of the contract, and no other', () => {
    const { limit: _1, cursor: _2, sort: _3, ...filters } = organisationListQuery.shape;
    expect([...filterKeys].toSorted()).toEqual(Object.keys(filters).toSorted());
    expect(organisationSorts).toEqual(contractSorts);
  });

  it('keeps what the contract takes and leaves out the rest', () => {
    const search = { q: 'Үлгі', status: 'proposed', kind: 'bank', unitId: 'KZ-55', sort: 'name' };
    expect(readOrganisationSearch({ ...search, page: 2 })).toEqual(search);
    expect(organisationListQuery.safeParse(search).success).toBe(true);
    expect(readOrganisationSearch({ status: 'gone', kind: 7, unitId: 'x', sort: '' })).toEqual({});
  });
});
