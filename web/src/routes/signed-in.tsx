import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery, wasSignedIn } from '../accounts/session.ts';
import { EarlyFrame } from '../app/early-frame.tsx';
import { isProblem } from '../platform/client/problem.ts';
import { followAccountLanguage, loadAllWords } from '../platform/i18n/words.ts';
import { rootRoute } from './root.tsx';

/**
 * The frame of all that needs an account. Nobody signed in: to the sign-in page, which brings back
 * to this address. All screens' words come with it.
 */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const ahead = wasSignedIn() ? loadAllWords() : null;
    // Its failure is met below, where the words are awaited; here it must not go unhandled.
    ahead?.catch(() => {});
    try {
      const me = await context.queryClient.ensureQueryData(meQuery);
      await loadAllWords();
      await followAccountLanguage(me.user.language);
      return { me };
    } catch (error) {
      if (!isProblem(error, 'account/signed-out')) throw error;
      throw redirect({
        to: '/sign-in',
        search: location.href === '/' ? {} : { next: location.href },
        replace: true,
      });
    }
  },
  component: lazyRouteComponent(() => import('../app/shell.tsx'), 'Shell'),
  pendingComponent: EarlyFrame,
  pendingMs: 0,
});
