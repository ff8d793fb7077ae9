/** The matrix in the address: letter, kind of organisations, whose territory. Without zod. */
import { organisationKinds } from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  compact,
  readCode,
  readText,
  searchShapes as shapes,
} from '../platform/router/read-search.ts';

export type MatrixSearch = ReturnType<typeof readMatrixSearch>;

/** What the address says; what it says wrongly is left out. */
export function readMatrixSearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, shapes.id),
    kind: readCode(given.kind, organisationKinds),
    unit: readText(given.unit, shapes.unit),
  });
}
