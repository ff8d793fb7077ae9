import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { line, oneOf, opaqueId, unitId } from '../contract/primitives.ts';
import { organisationKinds, organisationStatuses } from './organisation.codes.ts';
import {
  organisationKeepers,
  organisationProposers,
  organisationReaders,
} from './organisation.policy.ts';
import {
  mergeSummary,
  organisation,
  organisationEdit,
  organisationInput,
} from './organisation.schema.ts';

const readers = { kind: 'roles', roles: organisationReaders } as const;
const keepers = { kind: 'roles', roles: organisationKeepers } as const;
const byId = z.strictObject({ id: opaqueId });

export const organisationSorts = ['status', 'name', '-updatedAt'] as const;
export const organisationListQuery = z.strictObject({
  ...pageQuery,
  status: z.optional(oneOf(organisationStatuses)),
  kind: z.optional(oneOf(organisationKinds)),
  /** The unit that proposed it. */
  unitId: z.optional(unitId),
  /** Any name, alias or BIN; spellings of kk, ru and latin are one. */
  q: z.optional(line(100)),
  /** `status`: proposals first, merged and retired last. */
  sort: z._default(oneOf(organisationSorts), 'status'),
});

export const listOrganisations = endpoint({
  id: 'organisations.listOrganisations',
  method: 'GET',
  path: '/api/v1/organisations',
  access: readers,
  target: 'list',
  query: organisationListQuery,
  response: page(organisation),
});

export const getOrganisation = endpoint({
  id: 'organisations.getOrganisation',
  method: 'GET',
  path: '/api/v1/organisations/:id',
  access: readers,
  target: 'organisation',
  params: byId,
  response: organisation,
  problems: ['entity/not-found'],
});

/** A coordinator's is a proposal, used by the own unit at once; an editor's is confirmed. */
export const proposeOrganisation = endpoint({
  id: 'organisations.proposeOrganisation',
  method: 'POST',
  path: '/api/v1/organisations',
  access: { kind: 'roles', roles: organisationProposers },
  body: organisationInput,
  response: organisation,
  status: 201,
  idempotency: 'client-id',
  audit: 'organisation.propose',
  problems: ['organisation/id-taken', 'organisation/bin-taken'],
});

/** The kind is fixed once it is confirmed: figures of the past stand on it. */
export const editOrganisation = endpoint({
  id: 'organisations.editOrganisation',
  method: 'PATCH',
  path: '/api/v1/organisations/:id',
  access: keepers,
  target: 'organisation',
  params: byId,
  body: organisationEdit,
  response: organisation,
  ifMatch: true,
  audit: 'organisation.edit',
  problems: ['entity/not-found', 'organisation/bin-taken', 'organisation/wrong-state'],
});

/** Of a proposal: everybody may use it from now on. Of a retired one: it is offered again. */
export const confirmOrganisation = endpoint({
  id: 'organisations.confirmOrganisation',
  method: 'POST',
  path: '/api/v1/organisations/:id/confirm',
  access: keepers,
  target: 'organisation',
  params: byId,
  body: z.strictObject({}),
  response: organisation,
  ifMatch: true,
  idempotency: 'key',
  audit: 'organisation.confirm',
  problems: ['entity/not-found', 'organisation/bin-taken', 'organisation/wrong-state'],
});

/** It is offered no longer; what names it stays as it is. */
export const retireOrganisation = endpoint({
  id: 'organisations.retireOrganisation',
  method: 'POST',
  path: '/api/v1/organisations/:id/retire',
  access: keepers,
  target: 'organisation',
  params: byId,
  body: z.strictObject({}),
  response: organisation,
  ifMatch: true,
  idempotency: 'key',
  audit: 'organisation.retire',
  problems: ['entity/not-found', 'organisation/wrong-state'],
});

/** What a merge of this one into another would move. */
export const previewMerge = endpoint({
  id: 'organisations.previewMerge',
  method: 'GET',
  path: '/api/v1/organisations/:id/merge',
  access: keepers,
  target: 'organisation',
  params: byId,
  query: z.strictObject({ into: opaqueId }),
  response: mergeSummary,
  problems: ['entity/not-found', 'organisation/wrong-state'],
});

/**
 * Merges a duplicate into the one that is kept, in one transaction: partnerships and entries follow,
 * the kept one is confirmed if it was a proposal and takes the names that `take` gives it.
 */
export const mergeOrganisation = endpoint({
  id: 'organisations.mergeOrganisation',
  method: 'POST',
  path: '/api/v1/organisations/:id/merge',
  access: keepers,
  target: 'organisation',
  params: byId,
  body: z.strictObject({
    into: opaqueId,
    /** The version of the kept one that was looked at. */
    intoVersion: z.number(),
    take: z._default(organisationEdit, {}),
  }),
  response: z.object({ kept: organisation, moved: mergeSummary }),
  ifMatch: true,
  idempotency: 'key',
  audit: 'organisation.merge',
  problems: ['entity/not-found', 'organisation/bin-taken', 'organisation/wrong-state'],
});
