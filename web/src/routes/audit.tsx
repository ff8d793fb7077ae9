import { createRoute } from '@tanstack/react-router';
import { readAuditSearch } from '../audit/audit-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/audit`: who did what, for the administrator. */
export const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyScreen(() => import('../audit/audit-page.tsx'), 'AuditPage', ['people', 'audit']),
});
