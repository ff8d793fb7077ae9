import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { expectPageFocus, takePageFocus } from '../platform/router/page-focus.ts';
import { parseSearch, stringifySearch } from '../platform/router/search-text.ts';
import { accountRoute } from '../routes/account.tsx';
import { forgotRoute, invitationRoute, resetRoute } from '../routes/account-links.tsx';
import { accountNewRoute } from '../routes/account-new.tsx';
import { accountsRoute } from '../routes/accounts.tsx';
import { activitiesRoute } from '../routes/activities.tsx';
import { activityRoute } from '../routes/activity.tsx';
import { activityEditRoute } from '../routes/activity-edit.tsx';
import { activityNewRoute } from '../routes/activity-new.tsx';
import { auditRoute } from '../routes/audit.tsx';
import { devRoutes } from '../routes/dev-kit.tsx';
import { homeRoute } from '../routes/home.tsx';
import { importGridRoute, importsRoute } from '../routes/imports.tsx';
import { mapRoute } from '../routes/map.tsx';
import {
  organisationMergeRoute,
  organisationNewRoute,
  organisationRoute,
  organisationsRoute,
} from '../routes/organisations.tsx';
import { partnershipRoute } from '../routes/partnership.tsx';
import { partnershipMatrixRoute } from '../routes/partnership-matrix.tsx';
import { partnershipNewRoute } from '../routes/partnership-new.tsx';
import { partnershipsRoute } from '../routes/partnerships.tsx';
import { receiptCheckRoute } from '../routes/receipt-check.tsx';
import { repliesRoute } from '../routes/replies.tsx';
import { replyRoute } from '../routes/reply.tsx';
import { replyReviewRoute } from '../routes/reply-review.tsx';
import { rootRoute } from '../routes/root.tsx';
import { signInRoute } from '../routes/sign-in.tsx';
import { signedInRoute } from '../routes/signed-in.tsx';
import { todayRoute } from '../routes/today.tsx';
import { unitRoute } from '../routes/unit.tsx';
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
  receiptCheckRoute,
  signedInRoute.addChildren([
    homeRoute,
    todayRoute,
    mapRoute,
    unitRoute,
    activitiesRoute,
    activityRoute,
    activityNewRoute,
    activityEditRoute,
    importsRoute,
    importGridRoute,
    partnershipRoute,
    partnershipNewRoute,
    partnershipsRoute,
    partnershipMatrixRoute,
    organisationsRoute,
    organisationNewRoute,
    organisationRoute,
    organisationMergeRoute,
    replyRoute,
    replyReviewRoute,
    repliesRoute,
    accountsRoute,
    accountNewRoute,
    accountRoute,
    auditRoute,
  ]),
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
    parseSearch,
    stringifySearch,
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
