import { createRoute } from '@tanstack/react-router';
import { readUnitSearch } from '../figures/map-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/units/:unitId`: any unit for the Committee, the own one for its people. */
export const unitRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/$unitId',
  validateSearch: readUnitSearch,
  component: lazyScreen(() => import('../figures/unit/unit-page.tsx'), 'UnitPage', ['figures']),
});
