import type * as Contract from '@saqbol/shared/files/files.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/* Without their schemas: most screens only read. files.calls.test.ts holds them to the contract. */
const all = '/api/v1/units/:unitId/files';
const one = `${all}/:fileId`;

export const listFiles = lightEndpoint<typeof Contract.listFiles>('GET', all);
export const getFile = lightEndpoint<typeof Contract.getFile>('GET', one);
export const downloadFile = lightEndpoint<typeof Contract.downloadFile>('GET', `${one}/content`);
export const uploadFile = lightEndpoint<typeof Contract.uploadFile>('PUT', one, 'client-id');
export const retireFile = lightEndpoint<typeof Contract.retireFile>('POST', `${one}/retire`, 'key');
export const getStarterLetterhead = lightEndpoint<typeof Contract.getStarterLetterhead>(
  'GET',
  '/api/v1/letterhead/starter.docx',
);
