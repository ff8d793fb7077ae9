import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { keepLinkToken, keptLink } from '../accounts/link-token.ts';
import { rootRoute } from './root.tsx';

export const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../accounts/forgot-page.tsx'), 'ForgotPage'),
});

/** `/invitation#<token>`: the token leaves the address as soon as it is read. */
export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  beforeLoad: ({ location }) => {
    if (!location.hash) return { token: keptLink().token };
    keepLinkToken(location.hash);
    throw redirect({ to: '/invitation', replace: true });
  },
  component: lazyRouteComponent(() => import('../accounts/link-pages.tsx'), 'InvitationPage'),
});

/** `/reset#<token>`: likewise. */
export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  beforeLoad: ({ location }) => {
    if (!location.hash) return { token: keptLink().token };
    keepLinkToken(location.hash);
    throw redirect({ to: '/reset', replace: true });
  },
  component: lazyRouteComponent(() => import('../accounts/link-pages.tsx'), 'ResetPage'),
});
