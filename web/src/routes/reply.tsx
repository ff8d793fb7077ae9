import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { readReplySearch } from '../replies/workspace/workspace-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/reply`: the own unit's reply; those who see the nation have the board of all of them. */
export const replyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reply',
  validateSearch: readReplySearch,
  beforeLoad: ({ context }) => {
    const territory = territoryOf(context.me.user);
    if (territory === 'nation') throw redirect({ href: '/replies', replace: true });
    if (territory === 'none') throw redirect({ to: '/', replace: true });
  },
  component: lazyScreen(() => import('../replies/workspace/reply-page.tsx'), 'ReplyPage', [
    'fieldErrors',
    'figures',
    'files',
    'problems',
    'replies',
    'replyWorkspace',
  ]),
});
