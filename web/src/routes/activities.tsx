import { createRoute } from '@tanstack/react-router';
import { readActivitySearch } from '../activities/list/activity-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/activities`: the list of entries; every figure of other screens opens it with its filter. */
export const activitiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/activities',
  validateSearch: readActivitySearch,
  component: lazyScreen(() => import('../activities/list/activities-page.tsx'), 'ActivitiesPage', [
    'exports',
    'fieldErrors',
    'problems',
    'views',
  ]),
});
