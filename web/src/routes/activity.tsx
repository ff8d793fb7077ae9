import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/activities/:id`: one entry with its history and the coordinator's verdicts. */
export const activityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/activities/$id',
  component: lazyScreen(() => import('../activities/detail/activity-page.tsx'), 'ActivityPage', [
    'fieldErrors',
    'problems',
    'rules',
  ]),
});
