import { createRoute } from '@tanstack/react-router';
import { readOrganisationSearch } from '../organisations/organisation-search.ts';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { compact, readCode, readText, searchShapes } from '../platform/router/read-search.ts';
import { signedInRoute } from './signed-in.tsx';

/** `/organisations`: the register, kept by an editor. */
export const organisationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/organisations',
  validateSearch: readOrganisationSearch,
  component: lazyScreen(
    () => import('../organisations/organisations-page.tsx'),
    'OrganisationsPage',
    ['organisations', 'exports'],
  ),
});

export const organisationNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/organisations/new',
  component: lazyScreen(
    () => import('../organisations/organisation-new-page.tsx'),
    'OrganisationNewPage',
    ['partnerships', 'organisations', 'exports', 'fieldErrors', 'problems'],
  ),
});

/** `/organisations/:id`: one organisation; `?edit=yes` opens its form. */
export const organisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/organisations/$id',
  validateSearch: (given: Record<string, unknown>) =>
    compact({ edit: readCode(given.edit, ['yes']) }),
  component: lazyScreen(
    () => import('../organisations/organisation-page.tsx'),
    'OrganisationPage',
    ['partnerships', 'organisations', 'exports', 'fieldErrors', 'problems'],
  ),
});

/** `/organisations/:id/merge`: beside which other one, and which of the two stays. */
export const organisationMergeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/organisations/$id/merge',
  validateSearch: (given: Record<string, unknown>) =>
    compact({
      into: readText(given.into, searchShapes.id),
      keep: readCode(given.keep, ['this', 'other']),
    }),
  component: lazyScreen(() => import('../organisations/merge-page.tsx'), 'MergePage', [
    'partnerships',
    'organisations',
    'exports',
    'fieldErrors',
    'problems',
  ]),
});
