import type { Page } from 'playwright-core';

/** A screen to be photographed. */
export interface GalleryScreen {
  readonly name: string;
  readonly path: string;
  /** Role of the demo account that looks at it; nobody signed in when unsaid. */
  readonly role?: string;
  /** Done before the picture: open a menu, fill a field. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Only in a development server. */
  readonly devOnly?: boolean;
}

export const screens: readonly GalleryScreen[] = [
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'sign-in-errors',
    path: '/sign-in',
    prepare: (page) => page.locator('form button[type=submit]').click(),
  },
  { name: 'forgot-password', path: '/forgot-password' },
  { name: 'invitation-invalid', path: '/invitation?token=bad' },
  { name: 'home-officer', path: '/', role: 'officer' },
  { name: 'home-reviewer', path: '/', role: 'reviewer' },
  { name: 'not-found', path: '/no-such-page' },
  { name: 'frame', path: '/dev/frame', devOnly: true },
  { name: 'kit', path: '/dev/kit', devOnly: true },
];
