import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { expectPageFocus, takePageFocus } from '../platform/router/page-focus.ts';
import { forgotRoute, invitationRoute, resetRoute } from '../routes/account-links.tsx';
import { devRoutes } from '../routes/dev-kit.tsx';
import { homeRoute } from '../routes/home.tsx';
import { rootRoute } from '../routes/root.tsx';
import { signInRoute } from '../routes/sign-in.tsx';
import { signedInRoute } from '../routes/signed-in.tsx';
import { setKnownPaths } from './nav.ts';
import { NotFoundPage } from './not-found.tsx';
import { PageError } from './page-error.tsx';
import { PagePending } from './page-pending.tsx';

/** All addresses. A screen comes in by one line here. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  forgotRoute,
  invitationRoute,
  resetRoute,
  signedInRoute.addChildren([homeRoute]),
  ...(import.meta.env.DEV ? devRoutes() : []),
]);

/** `history` is given by tests; a browser has its own. */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0, // the query cache decides what is fresh
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PagePending,
  });
  setKnownPaths(Object.keys(router.routesByPath));
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) expectPageFocus();
  });
  // A screen that stays mounted (another unit's page) takes the focus here.
  router.subscribe('onRendered', () => takePageFocus(document.querySelector('main h1')));
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
