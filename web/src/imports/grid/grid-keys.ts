import type { KeyboardEvent } from 'react';
import type { GridAction, GridState } from './grid-state.ts';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** What a key does in the grid; null: it is the browser's. As in a spreadsheet. */
export function keyAction(key: Key, { typing, cells, at }: GridState): GridAction | null {
  if (key.ctrlKey || key.metaKey) return typing === null ? commandOf(key) : null;
  if (key.altKey) return null;
  if (key.key === 'Enter') {
    if (typing === null) return { do: 'type', text: cells[at.line]?.[at.column] ?? '' };
    return { do: 'keep', lines: key.shiftKey ? -1 : 1 };
  }
  if (typing !== null) return typingKey(key);
  const arrow = arrows[key.key];
  if (arrow) return { do: 'move', lines: arrow[0], columns: arrow[1] };
  if (key.key === 'Home') return { do: 'go', to: { line: at.line, column: 0 } };
  if (key.key === 'End')
    return { do: 'go', to: { line: at.line, column: Number.MAX_SAFE_INTEGER } };
  if (key.key === 'F2') return { do: 'type', text: cells[at.line]?.[at.column] ?? '' };
  if (key.key === 'Delete' || key.key === 'Backspace') return { do: 'clear-cell' };
  // A letter begins the cell anew.
  return [...key.key].length === 1 ? { do: 'type', text: key.key } : null;
}

/** By the place of the key, so that they work in the Kazakh and Russian layouts too. */
function commandOf({ code, shiftKey }: Key): GridAction | null {
  if (code === 'KeyZ') return { do: shiftKey ? 'redo' : 'undo' };
  if (code === 'KeyY') return { do: 'redo' };
  return null;
}

/** Tab leaves the grid while one moves, as the keyboard expects; while one types it goes to the next cell. */
function typingKey({ key, shiftKey }: Key): GridAction | null {
  if (key === 'Escape') return { do: 'leave' };
  if (key === 'Tab') return { do: 'keep', columns: shiftKey ? -1 : 1 };
  return null;
}
