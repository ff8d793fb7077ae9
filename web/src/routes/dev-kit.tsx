import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

/** All parts of the kit on one page. A function, so that a production build leaves it out whole. */
export function devKitRoute() {
  return createRoute({
    getParentRoute: () => rootRoute,
    path: '/dev/kit',
    component: lazyRouteComponent(() => import('../ui/kit-page/kit-page.tsx'), 'KitPage'),
  });
}
