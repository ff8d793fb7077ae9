import { createRoute } from '@tanstack/react-router';
import { SignInPage } from '../accounts/sign-in-page.tsx';
import { rootRoute } from './root.tsx';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): { next?: string; why?: 'ended' | 'left' } => ({
    next: typeof search.next === 'string' ? search.next : undefined,
    why: search.why === 'ended' || search.why === 'left' ? search.why : undefined,
  }),
  component: SignInPage,
});
