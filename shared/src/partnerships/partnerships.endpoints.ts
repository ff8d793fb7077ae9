import * as z from 'zod/mini';
import { activityReaders } from '../activities/activity.policy.ts';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { districtId, line, oneOf, opaqueId, unitId, uuid } from '../contract/primitives.ts';
import { csvType, xlsxType } from '../exchange/file-types.ts';
import { languages } from '../format/language.ts';
import { organisationKinds } from '../organisations/organisation.codes.ts';
import { partnershipStatuses } from './partnership.codes.ts';
import { partnership, partnershipEdit, partnershipInput } from './partnership.schema.ts';
import { partnershipMatrix } from './partnership-matrix.ts';

const readers = { kind: 'roles', roles: activityReaders } as const;
const coordinators = { kind: 'roles', roles: ['coordinator'] } as const;
const byId = z.strictObject({ id: uuid });

export const partnershipSorts = ['organisation', '-updatedAt', 'status'] as const;
export const partnershipListQuery = z.strictObject({
  ...pageQuery,
  campaignId: z.optional(opaqueId),
  unitId: z.optional(unitId),
  districtId: z.optional(districtId),
  organisationId: z.optional(opaqueId),
  organisationKind: z.optional(oneOf(organisationKinds)),
  status: z.optional(oneOf(partnershipStatuses)),
  /** Agreed, active or completed: those that the figures count as engaged. */
  engaged: z.optional(z.literal('yes')),
  q: z.optional(line(100)),
  sort: z._default(oneOf(partnershipSorts), 'organisation'),
});

export const listPartnerships = endpoint({
  id: 'partnerships.listPartnerships',
  method: 'GET',
  path: '/api/v1/partnerships',
  access: readers,
  target: 'list',
  query: partnershipListQuery,
  response: z.extend(page(partnership), {
    /** How many of the same filter stand in each status, the filter of the status itself aside. */
    byStatus: z.record(z.string(), z.number()),
  }),
});

export const getPartnership = endpoint({
  id: 'partnerships.getPartnership',
  method: 'GET',
  path: '/api/v1/partnerships/:id',
  access: readers,
  target: 'partnership',
  params: byId,
  response: partnership,
  problems: ['entity/not-found'],
});

export const createPartnership = endpoint({
  id: 'partnerships.createPartnership',
  method: 'POST',
  path: '/api/v1/partnerships',
  access: coordinators,
  body: partnershipInput,
  response: partnership,
  status: 201,
  idempotency: 'client-id',
  audit: 'partnership.create',
  problems: ['partnership/id-taken', 'partnership/exists', 'campaign/closed', 'entity/not-found'],
});

export const editPartnership = endpoint({
  id: 'partnerships.editPartnership',
  method: 'PATCH',
  path: '/api/v1/partnerships/:id',
  access: coordinators,
  target: 'partnership-write',
  params: byId,
  body: partnershipEdit,
  response: partnership,
  ifMatch: true,
  audit: 'partnership.edit',
  problems: ['campaign/closed', 'entity/not-found'],
});

export const deletePartnership = endpoint({
  id: 'partnerships.deletePartnership',
  method: 'DELETE',
  path: '/api/v1/partnerships/:id',
  access: coordinators,
  target: 'partnership-write',
  params: byId,
  ifMatch: true,
  audit: 'partnership.delete',
  problems: ['campaign/closed', 'entity/not-found'],
});

/** Undo of a deletion. */
export const restorePartnership = endpoint({
  id: 'partnerships.restorePartnership',
  method: 'POST',
  path: '/api/v1/partnerships/:id/restore',
  access: coordinators,
  target: 'partnership-write',
  params: byId,
  body: z.strictObject({}),
  response: partnership,
  idempotency: 'key',
  audit: 'partnership.restore',
  problems: ['campaign/closed', 'entity/not-found', 'partnership/exists'],
});

const byCampaign = z.strictObject({ id: opaqueId });
/** The kinds that the letters ask for come first; the others have a matrix too. */
const matrixQuery = z.strictObject({
  kind: z._default(oneOf(organisationKinds), 'bank'),
  /** Its districts are the places; unsaid: the units, for those who see the nation. */
  unit: z.optional(unitId),
});
const matrixFileQuery = z.extend(matrixQuery, { lang: z._default(oneOf(languages), 'kk') });

export const getPartnershipMatrix = endpoint({
  id: 'partnerships.getPartnershipMatrix',
  method: 'GET',
  path: '/api/v1/campaigns/:id/partnership-matrix',
  access: readers,
  target: 'unit',
  params: byCampaign,
  query: matrixQuery,
  response: partnershipMatrix,
  problems: ['entity/not-found'],
});

export const exportMatrixXlsx = endpoint({
  id: 'partnerships.exportMatrixXlsx',
  method: 'GET',
  path: '/api/v1/campaigns/:id/partnership-matrix.xlsx',
  access: readers,
  target: 'unit',
  params: byCampaign,
  query: matrixFileQuery,
  produces: xlsxType,
  audit: 'export.partnership-matrix',
  problems: ['entity/not-found'],
});

export const exportMatrixCsv = endpoint({
  id: 'partnerships.exportMatrixCsv',
  method: 'GET',
  path: '/api/v1/campaigns/:id/partnership-matrix.csv',
  access: readers,
  target: 'unit',
  params: byCampaign,
  query: matrixFileQuery,
  produces: csvType,
  audit: 'export.partnership-matrix',
  problems: ['entity/not-found'],
});
