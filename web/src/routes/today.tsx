import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { compact, readText, searchShapes } from '../platform/router/read-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/today`: the first screen of a unit's people; those who see the nation begin at the map. */
export const todayRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/today',
  validateSearch: (given: Record<string, unknown>) =>
    compact({ campaign: readText(given.campaign, searchShapes.id) }),
  beforeLoad: ({ context }) => {
    if (territoryOf(context.me.user) !== 'unit') throw redirect({ to: '/', replace: true });
  },
  component: lazyScreen(() => import('../activities/home/today-page.tsx'), 'TodayPage', [
    'activities',
  ]),
});
