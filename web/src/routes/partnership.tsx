import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { compact, readCode } from '../platform/router/read-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/partnerships/:id`: one partnership; `?edit=yes` opens its form. */
export const partnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$id',
  validateSearch: (given: Record<string, unknown>) =>
    compact({ edit: readCode(given.edit, ['yes']) }),
  component: lazyScreen(() => import('../partnerships/partnership-page.tsx'), 'PartnershipPage', [
    'partnerships',
    'fieldErrors',
    'problems',
  ]),
});
