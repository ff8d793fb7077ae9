import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { compact, readText, searchShapes } from '../platform/router/read-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/partnerships/new`: for the coordinator; an organisation or a district may be given. */
export const partnershipNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/new',
  validateSearch: (given: Record<string, unknown>) =>
    compact({
      campaign: readText(given.campaign, searchShapes.id),
      organisationId: readText(given.organisationId, searchShapes.id),
      districtId: readText(given.districtId, searchShapes.district),
    }),
  component: lazyScreen(
    () => import('../partnerships/partnership-new-page.tsx'),
    'PartnershipNewPage',
    ['partnerships', 'fieldErrors', 'problems'],
  ),
});
