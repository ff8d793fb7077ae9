import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
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
  component: lazyScreen(() => import('../replies/board/replies-page.tsx'), 'RepliesPage', [
    'replies',
    'replyBoard',
    'replyReview',
  ]),
});
