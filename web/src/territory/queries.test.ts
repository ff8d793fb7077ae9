import * as contract from '@saqbol/shared/territory/reference.endpoints.ts';
import { expect, it } from 'vitest';
import { getReference } from './queries.ts';

it('reads the registers as the contract says', () => {
  const { method, path, idempotency } = contract.getReference;
  expect(getReference).toEqual({ method, path, idempotency });
});
