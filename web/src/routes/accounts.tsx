import { createRoute } from '@tanstack/react-router';
import { readAccountSearch } from '../accounts/manage/account-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/accounts`: who has which rights; for the coordinator of a unit and the administrator. */
export const accountsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts',
  validateSearch: readAccountSearch,
  component: lazyScreen(() => import('../accounts/manage/accounts-page.tsx'), 'AccountsPage', [
    'people',
  ]),
});
