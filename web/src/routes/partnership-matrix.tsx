import { createRoute } from '@tanstack/react-router';
import { readMatrixSearch } from '../partnerships/matrix-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/partnerships/matrix`: banks or firms by districts or units, with the white spots. */
export const partnershipMatrixRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/matrix',
  validateSearch: readMatrixSearch,
  component: lazyScreen(() => import('../partnerships/matrix-page.tsx'), 'MatrixPage', [
    'partnerships',
    'exports',
  ]),
});
