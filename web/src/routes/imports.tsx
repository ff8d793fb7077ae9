import { createRoute } from '@tanstack/react-router';
import { readImportSearch } from '../imports/import-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/imports`: entries from Excel and CSV; `?import=` opens one file. */
export const importsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  validateSearch: readImportSearch,
  component: lazyScreen(() => import('../imports/imports-page.tsx'), 'ImportsPage', ['imports']),
});

/** `/imports/grid`: the same by hand or by paste. */
export const importGridRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/grid',
  validateSearch: readImportSearch,
  component: lazyScreen(() => import('../imports/grid/grid-page.tsx'), 'GridPage', [
    'fieldErrors',
    'imports',
    'rules',
  ]),
});
