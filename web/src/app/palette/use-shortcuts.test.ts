import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { switchSingleKeys } from '../../platform/keys/single-keys.ts';
import type { NavItem } from '../nav.ts';
import { useShortcuts } from './use-shortcuts.ts';

const map: NavItem = { key: 'map', to: '/map', icon: 'map' };

function press() {
  const done: string[] = [];
  renderHook(() =>
    useShortcuts({
      nav: [map],
      onNewEntry: () => done.push('new'),
      onPalette: () => done.push('palette'),
      onHelp: () => done.push('help'),
      onGo: ({ to }) => done.push(to),
    }),
  );
  const field = document.body.appendChild(document.createElement('input'));
  const key = (code: string, given: object = {}, target: Element = document.body) =>
    fireEvent.keyDown(target, { code, key: '', ...given });
  return { done, key, field };
}

describe('keys of every page', () => {
  afterEach(() => switchSingleKeys(true));

  it('work in any layout, by their places', () => {
    const { done, key } = press();
    key('KeyK', { ctrlKey: true, key: 'л' });
    key('KeyG', { key: 'п' });
    key('KeyM', { key: 'ь' });
    key('Slash', { key: '?', shiftKey: true });
    key('KeyN', { key: 'т' });
    expect(done).toEqual(['palette', '/map', 'help', 'new']);
  });

  it('are letters inside a field; Ctrl-K opens the search from there too', () => {
    const { done, key, field } = press();
    for (const code of ['KeyN', 'Slash', 'KeyG', 'KeyM']) key(code, {}, field);
    expect(done).toEqual([]);
    key('KeyK', { ctrlKey: true }, field);
    expect(done).toEqual(['palette']);
  });

  it('can be switched off, so that a voice that dictates presses nothing', () => {
    switchSingleKeys(false);
    const { done, key } = press();
    for (const code of ['KeyN', 'KeyG', 'KeyM']) key(code);
    key('KeyK', { metaKey: true });
    expect(done).toEqual(['palette']);
  });

  it('wait for the second key of a pair only a moment, and for none but the next', () => {
    const { done, key } = press();
    key('KeyG');
    key('KeyX');
    key('KeyM');
    expect(done).toEqual([]);
  });
});
