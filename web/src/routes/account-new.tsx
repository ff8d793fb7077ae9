import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/accounts/new`: an invitation. */
export const accountNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts/new',
  component: lazyScreen(() => import('../accounts/manage/invite-page.tsx'), 'InvitePage', [
    'people',
    'fieldErrors',
  ]),
});
