import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './signed-in.tsx';

/** `/accounts/$id`: rights, links and the end of one account. */
export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts/$id',
  component: lazyRouteComponent(() => import('../accounts/manage/account-page.tsx'), 'AccountPage'),
});
