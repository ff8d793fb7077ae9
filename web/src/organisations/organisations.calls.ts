import type {
  confirmOrganisation as ConfirmOrganisation,
  editOrganisation as EditOrganisation,
  getOrganisation as GetOrganisation,
  listOrganisations as ListOrganisations,
  mergeOrganisation as MergeOrganisation,
  previewMerge as PreviewMerge,
  proposeOrganisation as ProposeOrganisation,
  retireOrganisation as RetireOrganisation,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/* Without their schemas; organisations.calls.test.ts holds them to the contract. */
const all = '/api/v1/organisations';
const one = `${all}/:id`;

export const listOrganisations = lightEndpoint<typeof ListOrganisations>('GET', all);
export const getOrganisation = lightEndpoint<typeof GetOrganisation>('GET', one);
export const proposeOrganisation = lightEndpoint<typeof ProposeOrganisation>(
  'POST',
  all,
  'client-id',
);
export const editOrganisation = lightEndpoint<typeof EditOrganisation>('PATCH', one);
export const confirmOrganisation = lightEndpoint<typeof ConfirmOrganisation>(
  'POST',
  `${one}/confirm`,
  'key',
);
export const retireOrganisation = lightEndpoint<typeof RetireOrganisation>(
  'POST',
  `${one}/retire`,
  'key',
);
export const previewMerge = lightEndpoint<typeof PreviewMerge>('GET', `${one}/merge`);
export const mergeOrganisation = lightEndpoint<typeof MergeOrganisation>(
  'POST',
  `${one}/merge`,
  'key',
);
