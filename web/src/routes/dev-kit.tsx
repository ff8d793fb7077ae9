import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

/** The kit and the frame, to look at. A function, so that a production build leaves them out. */
export function devRoutes() {
  return [
    createRoute({
      getParentRoute: () => rootRoute,
      path: '/dev/kit',
      component: lazyRouteComponent(() => import('../ui/kit-page/kit-page.tsx'), 'KitPage'),
    }),
    createRoute({
      getParentRoute: () => rootRoute,
      path: '/dev/frame',
      component: lazyRouteComponent(() => import('../ui/kit-page/frame-page.tsx'), 'FramePage'),
    }),
  ];
}
