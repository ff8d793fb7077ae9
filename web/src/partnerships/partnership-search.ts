/**
 * The list of partnerships in the address: the filters of the contract (`partnershipListQuery`)
 * under their own names, the letter as `campaign`. Without zod, as the list of entries.
 */
import { organisationKinds } from '@saqbol/shared/organisations/organisation.codes.ts';
import { partnershipStatuses } from '@saqbol/shared/partnerships/partnership.codes.ts';
import {
  compact,
  readCode,
  readText,
  searchShapes as shapes,
} from '../platform/router/read-search.ts';

export const partnershipSorts = ['organisation', '-updatedAt', 'status'] as const;
export type PartnershipSort = (typeof partnershipSorts)[number];
export const defaultSort: PartnershipSort = 'organisation';

export type PartnershipSearch = ReturnType<typeof readPartnershipSearch>;

/** What the address says; what it says wrongly is left out. */
export function readPartnershipSearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, shapes.id),
    q: readText(given.q, shapes.line),
    unitId: readText(given.unitId, shapes.unit),
    districtId: readText(given.districtId, shapes.district),
    organisationId: readText(given.organisationId, shapes.id),
    organisationKind: readCode(given.organisationKind, organisationKinds),
    status: readCode(given.status, partnershipStatuses),
    engaged: readCode(given.engaged, ['yes']),
    sort: readCode(given.sort, partnershipSorts),
  });
}

export const filterKeys = [
  'q',
  'unitId',
  'districtId',
  'organisationId',
  'organisationKind',
  'status',
  'engaged',
] as const satisfies readonly (keyof PartnershipSearch)[];
export type FilterKey = (typeof filterKeys)[number];

export function isFiltered(search: PartnershipSearch): boolean {
  return filterKeys.some((key) => search[key] !== undefined);
}

/** A district belongs to its unit and goes with it. */
export function withFilter(
  search: PartnershipSearch,
  change: Partial<Record<FilterKey, string | undefined>>,
): PartnershipSearch {
  const next: Record<string, unknown> = { ...search, ...change };
  if ('unitId' in change && !('districtId' in change)) delete next.districtId;
  return readPartnershipSearch(next);
}

export function withoutFilters(search: PartnershipSearch): PartnershipSearch {
  return compact({ campaign: search.campaign, sort: search.sort });
}
