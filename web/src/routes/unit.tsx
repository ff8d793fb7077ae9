import { sees } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readUnitSearch } from '../figures/map-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/units/:unitId`: any unit for the Committee, the own one for its people. */
export const unitRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/$unitId',
  validateSearch: readUnitSearch,
  beforeLoad: ({ context, params }) => {
    // What the server would answer, before anything is asked: a foreign unit is as if there were none.
    if (!sees(context.me.user, params.unitId)) throw notFound();
  },
  component: lazyRouteComponent(() => import('../figures/unit/unit-page.tsx'), 'UnitPage'),
});
