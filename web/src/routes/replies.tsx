import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readBoardSearch } from '../replies/board/board-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/replies`: the replies of all recipients, for those who see the nation; a unit has `/reply`. */
export const repliesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/replies',
  validateSearch: readBoardSearch,
  beforeLoad: ({ context }) => {
    const territory = territoryOf(context.me.user);
    if (territory === 'unit') throw redirect({ href: '/reply', replace: true });
    if (territory === 'none') throw redirect({ to: '/', replace: true });
  },
  component: lazyRouteComponent(() => import('../replies/board/replies-page.tsx'), 'RepliesPage'),
});
