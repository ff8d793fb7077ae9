import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery, wasSignedIn } from '../accounts/session.ts';
import { EarlyFrame } from '../app/early-frame.tsx';
import { signedInNouns } from '../app/word-files.ts';
import { isProblem } from '../platform/client/problem.ts';
import { followAccountLanguage, loadWords } from '../platform/i18n/words.ts';
import { rootRoute } from './root.tsx';

/**
 * The frame of all that needs an account. Nobody signed in: to the sign-in page, which brings back
 * to this address. The words that nearly all screens share come with it.
 */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const ahead = wasSignedIn() ? loadWords(signedInNouns) : null;
    // Its failure is met below, where the words are awaited; here it must not go unhandled.
    ahead?.catch(() => {});
    try {
      const me = await context.queryClient.ensureQueryData(meQuery);
      await loadWords(signedInNouns);
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
