import { activityReaders } from '@saqbol/shared/activities/activity.policy.ts';
import { useRouter } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Me } from '../../accounts/session.ts';
import { mayWriteSomewhere } from '../../activities/write-rights.ts';
import { loadWords } from '../../platform/i18n/words.ts';
import { navOf } from '../nav.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** A window with its words, loaded when it is first opened. */
function lazyWindow<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords(['palette'])]);
    return { default: component };
  });
}
const Palette = lazyWindow(async () => (await import('./palette.tsx')).Palette);
const KeysHelp = lazyWindow(async () => (await import('./keys-help.tsx')).KeysHelp);

/** The search over everything and the keys; `open` is for the button in the header. */
export function usePalette(me: Me, onLeave: () => void) {
  const router = useRouter();
  const [shown, setShown] = useState<'palette' | 'help' | null>(null);
  const nav = useMemo(() => navOf(me.user), [me.user]);
  const open = useCallback(() => setShown('palette'), []);
  const help = useCallback(() => setShown('help'), []);
  const close = useCallback(() => setShown(null), []);
  const writes = mayWriteSomewhere(me.user);
  useShortcuts({
    nav,
    onNewEntry: writes ? () => void router.navigate({ to: '/activities/new' }) : null,
    onPalette: () => setShown((now) => (now === 'palette' ? null : 'palette')),
    onHelp: help,
    onGo: ({ to }) => void router.navigate({ to }),
  });
  const reads = (activityReaders as readonly string[]).includes(me.user.role);
  return {
    open,
    window: (
      <Suspense>
        {shown === 'palette' && (
          <Palette me={me} nav={nav} onHelp={help} onLeave={onLeave} onClose={close} />
        )}
        {shown === 'help' && <KeysHelp nav={nav} reads={reads} writes={writes} onClose={close} />}
      </Suspense>
    ),
  };
}
