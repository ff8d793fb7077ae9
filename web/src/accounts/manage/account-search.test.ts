import { accountStatus } from '@saqbol/shared/accounts/account.schema.ts';
import { accountListQuery } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { accountStates, readAccountSearch } from './account-search.ts';

describe('the list of accounts in the address', () => {
  it('has the filters and the states of the contract', () => {
    const full = { q: 'may', unitId: 'KZ-55', role: 'officer', status: 'invited' };
    expect(readAccountSearch(full)).toEqual(full);
    const { limit, cursor, ...filters } = accountListQuery.shape;
    expect(Object.keys(full).toSorted()).toEqual(Object.keys(filters).toSorted());
    expect(accountStates.toSorted()).toEqual(accountStatus.toSorted());
  });

  it('leaves out what is no filter, so that a wrong address shows the list', () => {
    const wrong = { q: '', unitId: 'Pavlodar', role: 'king', status: 'gone', page: 7 };
    expect(readAccountSearch(wrong)).toEqual({});
  });
});
