/** Every screen with who looks at it: photographed by the gallery, judged by tests/browser/every-screen. */
import type { Page } from 'playwright-core';

type Role = 'officer' | 'coordinator' | 'observer' | 'reviewer' | 'editor' | 'administrator';

/** Reads JSON of the API as the signed-in person, from the page. */
export type ReadJson = (path: string) => Promise<{ items: { id: string }[] }>;

export interface GalleryScreen {
  readonly name: string;
  /** The address, or how it is found. */
  readonly path: string | ((read: ReadJson) => Promise<string>);
  /** Role of the demo account that looks at it; nobody signed in when unsaid. */
  readonly role?: Role;
  /** A demo account by name instead: `coordinator.zhambyl`. */
  readonly account?: string;
  /** Done before the picture: open a menu, fill a field. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Only in a development server. */
  readonly devOnly?: boolean;
}

/** Who looks at it, by the first part of the demo account's e-mail; undefined: nobody signed in. */
export function accountOf({ account, role }: GalleryScreen): string | undefined {
  return account ?? (role && usualAccounts[role]);
}

const usualAccounts: Readonly<Record<Role, string>> = {
  officer: 'officer.bayanauyl',
  coordinator: 'coordinator.pavlodar',
  observer: 'observer.pavlodar',
  reviewer: 'reviewer',
  editor: 'editor',
  administrator: 'administrator',
};

function firstOf(list: string, address: (id: string) => string): GalleryScreen['path'] {
  return async (read) => {
    const { items } = await read(list);
    const first = items[0];
    if (!first) throw new Error(`${list} is empty`);
    return address(first.id);
  };
}

const heldOfUnit = '/api/v1/activities?unitId=KZ-55&status=held&figure=met&limit=1';

export const screens: readonly GalleryScreen[] = [
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'sign-in-errors',
    path: '/sign-in',
    prepare: (page) => page.locator('form button[type=submit]').click(),
  },
  { name: 'forgot-password', path: '/forgot-password' },
  { name: 'invitation-invalid', path: '/invitation#bad' },
  { name: 'home-officer', path: '/today', role: 'officer' },
  { name: 'form-new', path: '/activities/new?kind=meeting', role: 'officer' },
  {
    name: 'form-edit',
    path: firstOf(
      '/api/v1/activities?mine=yes&status=held&limit=1',
      (id) => `/activities/${id}/edit`,
    ),
    role: 'officer',
  },
  { name: 'list-officer', path: '/activities', role: 'officer' },
  { name: 'home-coordinator', path: '/today', role: 'coordinator' },
  {
    name: 'detail-coordinator',
    path: firstOf(heldOfUnit, (id) => `/activities/${id}`),
    role: 'coordinator',
  },
  { name: 'partnerships', path: '/partnerships', role: 'coordinator' },
  { name: 'partnership-new', path: '/partnerships/new', role: 'coordinator' },
  {
    name: 'partnership',
    path: firstOf('/api/v1/partnerships?limit=1', (id) => `/partnerships/${id}`),
    role: 'coordinator',
  },
  { name: 'partner-matrix', path: '/partnerships/matrix', role: 'coordinator' },
  { name: 'officers', path: '/accounts', role: 'coordinator' },
  { name: 'home-observer', path: '/today', role: 'observer' },
  { name: 'map', path: '/map', role: 'reviewer' },
  { name: 'map-selected', path: '/map?unit=KZ-55', role: 'reviewer' },
  { name: 'map-tiles', path: '/map?view=tiles', role: 'reviewer' },
  { name: 'map-table', path: '/map?view=table', role: 'reviewer' },
  { name: 'unit', path: '/units/KZ-55', role: 'reviewer' },
  { name: 'unit-silent', path: '/units/KZ-62', role: 'reviewer' },
  { name: 'unit-central', path: '/units/KZ-MIA', role: 'reviewer' },
  { name: 'list-nation', path: '/activities', role: 'reviewer' },
  { name: 'reply', path: '/reply', role: 'coordinator' },
  { name: 'reply-partners', path: '/reply?request=2', role: 'coordinator' },
  { name: 'reply-form', path: '/reply?request=4', role: 'coordinator' },
  {
    name: 'reply-check',
    path: '/reply',
    role: 'coordinator',
    prepare: async (page) => {
      await page
        .getByRole('button', { name: /^(Ұсыну алдында|Проверить перед|Check before)/ })
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'reply-returned', path: '/reply', account: 'coordinator.zhambyl' },
  { name: 'reply-submitted', path: '/reply', account: 'coordinator.qaraghandy' },
  { name: 'reply-observer', path: '/reply', role: 'observer' },
  { name: 'board', path: '/replies', role: 'reviewer' },
  { name: 'review-draft', path: '/replies/KZ-55', role: 'reviewer' },
  { name: 'review', path: '/replies/KZ-35', role: 'reviewer' },
  { name: 'review-changes', path: '/replies/KZ-59', role: 'reviewer' },
  { name: 'review-accepted', path: '/replies/KZ-61', role: 'editor' },
  { name: 'organisation-new', path: '/organisations/new', role: 'editor' },
  { name: 'imports', path: '/imports', role: 'coordinator' },
  { name: 'import-grid', path: '/imports/grid', role: 'officer' },
  {
    name: 'palette',
    path: '/activities',
    role: 'coordinator',
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'receipt-check', path: '/receipts/check' },
  { name: 'partner-matrix-nation', path: '/partnerships/matrix', role: 'reviewer' },
  { name: 'organisations', path: '/organisations', role: 'editor' },
  {
    name: 'organisation-proposed',
    path: firstOf('/api/v1/organisations?limit=1', (id) => `/organisations/${id}`),
    role: 'editor',
  },
  {
    name: 'organisation-merge',
    path: firstOf('/api/v1/organisations?limit=1', (id) => `/organisations/${id}/merge?into=tumar`),
    role: 'editor',
  },
  { name: 'accounts', path: '/accounts', role: 'administrator' },
  { name: 'account-new', path: '/accounts/new', role: 'administrator' },
  {
    name: 'account',
    path: firstOf('/api/v1/accounts?unitId=KZ-55&limit=1', (id) => `/accounts/${id}`),
    role: 'administrator',
  },
  { name: 'audit', path: '/audit', role: 'administrator' },
  { name: 'not-found', path: '/no-such-page', role: 'officer' },
  { name: 'frame', path: '/dev/frame', devOnly: true },
  { name: 'kit', path: '/dev/kit', devOnly: true },
];

/** The address of a screen, found from a page of the site. */
export async function addressOfScreen(screen: GalleryScreen, page: Page): Promise<string> {
  if (typeof screen.path === 'string') return screen.path;
  return screen.path((path) =>
    page.evaluate(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json();
    }, path),
  );
}
