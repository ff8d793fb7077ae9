import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './signed-in.tsx';

/** `/activities/:id`: one entry with its history and the coordinator's verdicts. */
export const activityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/activities/$id',
  component: lazyRouteComponent(
    () => import('../activities/detail/activity-page.tsx'),
    'ActivityPage',
  ),
});
