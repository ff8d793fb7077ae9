import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

const token = (search: Record<string, unknown>) => ({
  token: typeof search.token === 'string' ? search.token : '',
});

export const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../accounts/forgot-page.tsx'), 'ForgotPage'),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: token,
  component: lazyRouteComponent(() => import('../accounts/link-pages.tsx'), 'InvitationPage'),
});

export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  validateSearch: token,
  component: lazyRouteComponent(() => import('../accounts/link-pages.tsx'), 'ResetPage'),
});
