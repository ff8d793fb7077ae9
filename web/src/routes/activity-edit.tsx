import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/activities/:id/edit`: the form of an entry that the server has. */
export const activityEditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/activities/$id/edit',
  component: lazyScreen(
    () => import('../activities/form/activity-edit-page.tsx'),
    'ActivityEditPage',
    ['activities', 'fieldErrors', 'problems', 'rules', 'metrics'],
  ),
});
