import { listViews } from '@saqbol/shared/views/views.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { selectViews } from './views.queries.ts';

/** Who may: each for own views. */
export const listViewsHandler = handle(listViews, async ({ tx, actor }) => ({
  body: { items: await selectViews(tx, actor.userId) },
}));
