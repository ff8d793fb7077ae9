/** Saved views of the list of entries: kept with the account, seen and changed by it alone. */
import * as z from 'zod/mini';
import { activityReaders } from '../activities/activity.policy.ts';
import { endpoint } from '../contract/endpoint.ts';
import { uuid } from '../contract/primitives.ts';
import { view, viewEdit, viewInput } from './view.schema.ts';

const readers = { kind: 'roles', roles: activityReaders } as const;
const byId = z.strictObject({ id: uuid });

/** By name; few enough to come at once. */
export const listViews = endpoint({
  id: 'views.listViews',
  method: 'GET',
  path: '/api/v1/views',
  access: readers,
  response: z.object({ items: z.array(view) }),
});

export const createView = endpoint({
  id: 'views.createView',
  method: 'POST',
  path: '/api/v1/views',
  access: readers,
  body: viewInput,
  response: view,
  status: 201,
  idempotency: 'client-id',
  audit: 'view.create',
  problems: ['view/id-taken', 'view/too-many'],
});

export const editView = endpoint({
  id: 'views.editView',
  method: 'PATCH',
  path: '/api/v1/views/:id',
  access: readers,
  target: 'view',
  params: byId,
  body: viewEdit,
  response: view,
  ifMatch: true,
  audit: 'view.edit',
  problems: ['entity/not-found'],
});

export const deleteView = endpoint({
  id: 'views.deleteView',
  method: 'DELETE',
  path: '/api/v1/views/:id',
  access: readers,
  target: 'view',
  params: byId,
  ifMatch: true,
  audit: 'view.delete',
  problems: ['entity/not-found'],
});

/** Undo of a deletion. */
export const restoreView = endpoint({
  id: 'views.restoreView',
  method: 'POST',
  path: '/api/v1/views/:id/restore',
  access: readers,
  target: 'view',
  params: byId,
  body: z.strictObject({}),
  response: view,
  idempotency: 'key',
  audit: 'view.restore',
  problems: ['entity/not-found', 'view/too-many'],
});
