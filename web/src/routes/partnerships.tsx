import { createRoute } from '@tanstack/react-router';
import { readPartnershipSearch } from '../partnerships/partnership-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/partnerships`: organisations that work with a unit. */
export const partnershipsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships',
  validateSearch: readPartnershipSearch,
  component: lazyScreen(() => import('../partnerships/partnerships-page.tsx'), 'PartnershipsPage', [
    'partnerships',
    'exports',
  ]),
});
