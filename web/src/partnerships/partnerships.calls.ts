import type {
  createPartnership as CreatePartnership,
  deletePartnership as DeletePartnership,
  editPartnership as EditPartnership,
  getPartnership as GetPartnership,
  getPartnershipMatrix as GetPartnershipMatrix,
  listPartnerships as ListPartnerships,
  restorePartnership as RestorePartnership,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/* Without their schemas: most screens only read. partnerships.calls.test.ts holds them to the contract. */
const all = '/api/v1/partnerships';
const one = `${all}/:id`;

export const listPartnerships = lightEndpoint<typeof ListPartnerships>('GET', all);
export const getPartnership = lightEndpoint<typeof GetPartnership>('GET', one);
export const createPartnership = lightEndpoint<typeof CreatePartnership>('POST', all, 'client-id');
export const editPartnership = lightEndpoint<typeof EditPartnership>('PATCH', one);
export const deletePartnership = lightEndpoint<typeof DeletePartnership>('DELETE', one);
export const restorePartnership = lightEndpoint<typeof RestorePartnership>(
  'POST',
  `${one}/restore`,
  'key',
);
export const getPartnershipMatrix = lightEndpoint<typeof GetPartnershipMatrix>(
  'GET',
  '/api/v1/campaigns/:id/partnership-matrix',
);
