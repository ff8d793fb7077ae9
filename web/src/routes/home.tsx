import { createRoute, redirect } from '@tanstack/react-router';
import { homeOf } from '../app/nav.ts';
import { Welcome } from '../app/welcome.tsx';
import { signedInRoute } from './signed-in.tsx';

/** `/`: the first screen of the role. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const to = homeOf(context.me.user);
    if (to) throw redirect({ href: to, replace: true });
  },
  component: Welcome,
});
