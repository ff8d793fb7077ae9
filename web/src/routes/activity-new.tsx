import { activityKinds } from '@saqbol/shared/activities/activity.codes.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { v7 } from 'uuid';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { compact, readCode, readText, searchShapes } from '../platform/router/read-search.ts';
import { signedInRoute } from './signed-in.tsx';

/**
 * `/activities/new`: the choice of a kind; with `?kind=` the form. `draft` is the entry's id for
 * life, made here, so that a reload finds what was typed; `from` is an entry to be repeated.
 */
export const activityNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/activities/new',
  validateSearch: (given: Record<string, unknown>) =>
    compact({
      campaign: readText(given.campaign, searchShapes.id),
      kind: readCode(given.kind, activityKinds),
      from: readText(given.from, searchShapes.id),
      draft: readText(given.draft, searchShapes.id),
    }),
  beforeLoad: ({ search }) => {
    if (!search.kind || search.draft) return;
    throw redirect({ to: '/activities/new', search: { ...search, draft: v7() }, replace: true });
  },
  component: lazyScreen(
    () => import('../activities/form/activity-new-page.tsx'),
    'ActivityNewPage',
    ['activities', 'fieldErrors', 'problems', 'rules', 'metrics'],
  ),
});
