import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { readMapSearch } from '../figures/map-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/map`: the national map, for those who see the nation; others come to their own unit. */
export const mapRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/map',
  validateSearch: readMapSearch,
  beforeLoad: ({ context }) => {
    const { user } = context.me;
    const territory = territoryOf(user);
    if (territory === 'nation') return;
    if (territory === 'none') throw redirect({ to: '/', replace: true });
    throw redirect({ to: '/units/$unitId', params: { unitId: user.unitId }, replace: true });
  },
  component: lazyScreen(() => import('../figures/map-page.tsx'), 'MapPage', ['figures']),
});
