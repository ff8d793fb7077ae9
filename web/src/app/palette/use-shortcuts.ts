import { useEffect, useRef } from 'react';
import { isTyping, singleKeysOn } from '../../platform/keys/single-keys.ts';
import type { NavItem } from '../nav.ts';
import { screenOf } from './go-keys.ts';

export interface Shortcuts {
  readonly nav: readonly NavItem[];
  /** Null where the person logs no entries. */
  readonly onNewEntry: (() => void) | null;
  readonly onPalette: () => void;
  readonly onHelp: () => void;
  readonly onGo: (item: NavItem) => void;
}

/** The second key must follow the `g` within this time. */
const pairMs = 1500;

/** Ctrl-K anywhere; `/`, `?`, `n` and `g` with a letter outside of fields and windows. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const given = useRef(shortcuts);
  given.current = shortcuts;
  useEffect(() => {
    let pairUntil = 0;
    const keyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        return given.current.onPalette();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const inPair = event.timeStamp < pairUntil;
      pairUntil = event.code === 'KeyG' && !inPair ? event.timeStamp + pairMs : 0;
      const work = inPair ? goTo(event, given.current) : single(event, given.current);
      if (!work) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, []);
}

function goTo(event: KeyboardEvent, { nav, onGo }: Shortcuts): (() => void) | null {
  const item = screenOf(event.code, nav);
  return item ? () => onGo(item) : null;
}

/** «/» and «?» by what they print or, where the layout has other letters there, by their place. */
function single(event: KeyboardEvent, given: Shortcuts): (() => void) | null {
  const atSlash = event.code === 'Slash';
  if (event.key === '?' || (atSlash && event.shiftKey)) return given.onHelp;
  if (event.key === '/' || (atSlash && !event.shiftKey)) return searchHere() ?? given.onPalette;
  if (event.code === 'KeyN' && !event.shiftKey) return given.onNewEntry;
  return null;
}

/** The search of the list that is open, if there is one. */
function searchHere(): (() => void) | null {
  const field = document.querySelector<HTMLInputElement>('main search input');
  if (!field) return null;
  return () => {
    field.focus();
    field.select();
  };
}
