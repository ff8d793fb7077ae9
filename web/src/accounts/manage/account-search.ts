/**
 * The list of accounts in the address: the filters of the contract (`accountListQuery`) under their
 * own names. Written without zod, since addresses are read in the first bundle.
 */
import { roles } from '@saqbol/shared/accounts/roles.ts';
import {
  compact,
  readCode,
  readText,
  searchShapes as shapes,
} from '../../platform/router/read-search.ts';

/** As `accountStatus` of the contract, whose schema is not loaded here; a test compares them. */
export const accountStates = ['active', 'invited', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

export type AccountSearch = ReturnType<typeof readAccountSearch>;

/** What the address says; what it says wrongly is left out. */
export function readAccountSearch(given: Record<string, unknown>) {
  return compact({
    q: readText(given.q, shapes.line),
    unitId: readText(given.unitId, shapes.unit),
    role: readCode(given.role, roles),
    status: readCode(given.status, accountStates),
  });
}

export function isFiltered(search: AccountSearch): boolean {
  return Object.keys(search).length > 0;
}
