import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { compact, readCode, readText, searchShapes } from '../platform/router/read-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/partnerships/:id`: one partnership; `?edit=yes` opens its form. */
export const partnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$id',
  validateSearch: (given: Record<string, unknown>) =>
    compact({
      edit: readCode(given.edit, ['yes']),
      /** To be added in the form, as a white spot asks. */
      districtId: readText(given.districtId, searchShapes.district),
    }),
  component: lazyScreen(() => import('../partnerships/partnership-page.tsx'), 'PartnershipPage', [
    'partnerships',
    'organisations',
    'fieldErrors',
    'files',
    'problems',
  ]),
});
