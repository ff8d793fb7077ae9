/** Without their schemas; imports.calls.test.ts holds them to the contract. */
import type * as Imports from '@saqbol/shared/imports/imports.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

const path = '/api/v1/imports';
export const importCalls = {
  list: lightEndpoint<typeof Imports.listImports>('GET', path),
  get: lightEndpoint<typeof Imports.getImport>('GET', `${path}/:id`),
  rows: lightEndpoint<typeof Imports.listImportRows>('GET', `${path}/:id/rows`),
  upload: lightEndpoint<typeof Imports.uploadImport>('PUT', `${path}/:id`, 'client-id'),
  commit: lightEndpoint<typeof Imports.commitImport>('POST', `${path}/:id/commit`, 'key'),
} as const;

/** Files by their addresses alone: they are downloaded, not called. */
export const importFiles = {
  workbook: '/api/v1/campaigns/:id/import-workbook.xlsx',
  returned: '/api/v1/imports/:id/returned.xlsx',
} as const;
