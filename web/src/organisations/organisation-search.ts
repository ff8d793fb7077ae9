/** The register in the address: the filters of the contract (`organisationListQuery`), without zod. */
import {
  organisationKinds,
  organisationStatuses,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  compact,
  readCode,
  readText,
  searchShapes as shapes,
} from '../platform/router/read-search.ts';

export const organisationSorts = ['status', 'name', '-updatedAt'] as const;
export type OrganisationSort = (typeof organisationSorts)[number];
/** Proposals first: they wait for somebody. */
export const defaultSort: OrganisationSort = 'status';

export type OrganisationSearch = ReturnType<typeof readOrganisationSearch>;

/** What the address says; what it says wrongly is left out. */
export function readOrganisationSearch(given: Record<string, unknown>) {
  return compact({
    q: readText(given.q, shapes.line),
    status: readCode(given.status, organisationStatuses),
    kind: readCode(given.kind, organisationKinds),
    unitId: readText(given.unitId, shapes.unit),
    sort: readCode(given.sort, organisationSorts),
  });
}

export const filterKeys = [
  'q',
  'status',
  'kind',
  'unitId',
] as const satisfies readonly (keyof OrganisationSearch)[];
export type FilterKey = (typeof filterKeys)[number];

export function isFiltered(search: OrganisationSearch): boolean {
  return filterKeys.some((key) => search[key] !== undefined);
}

/* The list as it was last seen in this tab: the way back leads to the same filter. */
let last: OrganisationSearch = {};

export function rememberOrganisations(search: OrganisationSearch): void {
  last = search;
}

export function organisationsAddress(): OrganisationSearch {
  return last;
}
