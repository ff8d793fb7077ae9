import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/accounts/$id`: rights, links and the end of one account. */
export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts/$id',
  component: lazyScreen(() => import('../accounts/manage/account-page.tsx'), 'AccountPage', [
    'people',
    'fieldErrors',
  ]),
});
