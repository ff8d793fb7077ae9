import { type RefObject, useEffect, useRef } from 'react';
import { isTyping, singleKeysOn } from '../../platform/keys/single-keys.ts';

/** Each row is known by the link of its title, which the keys move the focus between. */
const links = 'tbody th a[href]';

/**
 * Keys of the list: `j` and `k` (or the arrows, once a row has the focus) go to the next and the
 * former entry, Enter opens it as any link, `x` selects it. Keys by their place, so that they work
 * in any layout.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  { onSelect, onEnd }: { onSelect: ((index: number) => void) | null; onEnd: () => void },
): void {
  const given = useRef({ onSelect, onEnd });
  given.current = { onSelect, onEnd };
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(links) ?? [])];
      const at = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
      const step = stepOf(event, at !== -1);
      if (step !== 0) {
        event.preventDefault();
        move(rows, at, step);
        if (at + step >= rows.length - 1) given.current.onEnd();
      } else if (event.code === 'KeyX' && singleKeysOn() && at !== -1) {
        event.preventDefault();
        given.current.onSelect?.(at);
      }
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [list]);
}

function stepOf(event: KeyboardEvent, inRow: boolean): -1 | 0 | 1 {
  // Without a row the arrows scroll, as everywhere.
  if (inRow && event.key === 'ArrowDown') return 1;
  if (inRow && event.key === 'ArrowUp') return -1;
  if (!singleKeysOn() || event.shiftKey) return 0;
  return event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
}

/** From nowhere to the first row that is in sight below the heads. */
function move(rows: readonly HTMLElement[], at: number, step: number): void {
  const next =
    at === -1 ? rows.findIndex((row) => row.getBoundingClientRect().top > 120) : at + step;
  const row = rows[Math.max(0, Math.min(next, rows.length - 1))];
  row?.focus({ preventScroll: true });
  row?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
