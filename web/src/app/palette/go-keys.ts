import type { NavItem } from '../nav.ts';

/** After `g`: the key of each screen, by its place on the keyboard, so that it works in any layout. */
export const goKeys: Readonly<Record<NavItem['key'], string>> = {
  today: 'T',
  activities: 'A',
  partnerships: 'P',
  map: 'M',
  unit: 'U',
  reply: 'R',
  replies: 'R',
  organisations: 'O',
  accounts: 'C',
  audit: 'L',
};

/** The screen of this person that the key after `g` leads to. */
export function screenOf(code: string, nav: readonly NavItem[]): NavItem | undefined {
  return nav.find((item) => code === `Key${goKeys[item.key]}`);
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
export const paletteKeys = isMac ? '⌘ K' : 'Ctrl K';
