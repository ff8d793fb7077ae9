/** Without their schemas; views.calls.test.ts holds them to the contract. */
import type * as Views from '@saqbol/shared/views/views.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

export type CreateView = typeof Views.createView;
export type EditView = typeof Views.editView;

const path = '/api/v1/views';
export const viewCalls = {
  list: lightEndpoint<typeof Views.listViews>('GET', path),
  create: lightEndpoint<typeof Views.createView>('POST', path, 'client-id'),
  edit: lightEndpoint<typeof Views.editView>('PATCH', `${path}/:id`),
  delete: lightEndpoint<typeof Views.deleteView>('DELETE', `${path}/:id`),
  restore: lightEndpoint<typeof Views.restoreView>('POST', `${path}/:id/restore`, 'key'),
} as const;
