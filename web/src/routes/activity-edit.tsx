import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './signed-in.tsx';

/** `/activities/:id/edit`: the form of an entry that the server has. */
export const activityEditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/activities/$id/edit',
  component: lazyRouteComponent(
    () => import('../activities/form/activity-edit-page.tsx'),
    'ActivityEditPage',
  ),
});
