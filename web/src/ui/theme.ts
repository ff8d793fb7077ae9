import { useSyncExternalStore } from 'react';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'saqbol.theme'; // early.js reads it before the first paint
const prefersDark = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

/** What the person chose; `auto` follows the device. */
export function chosenTheme(): Theme {
  const stored = readStored();
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch (error) {
    console.warn(error); // storage is forbidden: the choice cannot outlive the page
  }
  paint(theme);
}

/** Follows the device while `auto` is chosen; once, at the start. */
export function followDeviceTheme(): void {
  matchMedia(prefersDark).addEventListener('change', () => paint(chosenTheme()));
}

/** The chosen theme and the one that is seen; renders again on changes. */
export function useTheme(): { chosen: Theme; shown: 'light' | 'dark' } {
  const key = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => `${chosenTheme()} ${shownTheme()}`,
  );
  const [chosen, shown] = key.split(' ') as [Theme, 'light' | 'dark'];
  return { chosen, shown };
}

function shownTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function paint(theme: Theme) {
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia(prefersDark).matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  for (const listener of listeners) listener();
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
