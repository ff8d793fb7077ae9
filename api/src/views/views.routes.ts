import type { Handler } from '../platform/http/handler.ts';
import { createViewHandler } from './create-view.ts';
import { deleteViewHandler, restoreViewHandler } from './delete-view.ts';
import { editViewHandler } from './edit-view.ts';
import { listViewsHandler } from './list-views.ts';

export const viewRoutes: readonly Handler[] = [
  listViewsHandler,
  createViewHandler,
  editViewHandler,
  deleteViewHandler,
  restoreViewHandler,
];
