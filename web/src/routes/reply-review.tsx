import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { readReviewSearch } from '../replies/review/review-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/replies/:unitId`: the Committee reads and judges a reply; a unit's people have `/reply`. */
export const replyReviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/replies/$unitId',
  validateSearch: readReviewSearch,
  beforeLoad: ({ context }) => {
    const territory = territoryOf(context.me.user);
    if (territory === 'unit') throw redirect({ href: '/reply', replace: true });
    if (territory === 'none') throw redirect({ to: '/', replace: true });
  },
  component: lazyScreen(() => import('../replies/review/review-page.tsx'), 'ReviewPage', [
    'fieldErrors',
    'problems',
    'replies',
    'replyReview',
    'rules',
  ]),
});
