import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './signed-in.tsx';

/** `/accounts/new`: an invitation. */
export const accountNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts/new',
  component: lazyRouteComponent(() => import('../accounts/manage/invite-page.tsx'), 'InvitePage'),
});
