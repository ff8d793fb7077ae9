import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { domainNow } from '../../platform/clock/domain-clock.ts';
import { type DeviceDraft, type DraftBase, dropDraft, keepDraft } from './device-drafts.ts';
import type { EntryValues } from './entry-values.ts';

/** Where what was typed is now. */
export type KeptState =
  /** Nothing typed yet. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'kept'; readonly at: string }
  /** Brought back from an earlier visit, nothing typed since. */
  | { readonly kind: 'restored'; readonly at: string }
  /** The browser refuses to keep anything. */
  | { readonly kind: 'refused' };

export interface DraftKeeper {
  readonly state: KeptState;
  /** Keeps the form as it is now, as an edit of this version from now on. */
  rebase(base: DraftBase): void;
  /** The server has it, or the person gave it up: nothing is kept any more. */
  finish(): void;
}

const pauseMs = 300; // between the last keystroke and the disk

/** Keeps the form on the device as it is typed, also when the page is closed at once. */
export function useDraftKeeper(
  form: UseFormReturn<EntryValues>,
  given: {
    userId: string;
    id: string;
    campaignId: string;
    base: DraftBase | null;
    restored: DeviceDraft | null;
  },
): DraftKeeper {
  const { userId, id, campaignId, restored } = given;
  const [state, setState] = useState<KeptState>(
    restored ? { kind: 'restored', at: restored.savedAt } : { kind: 'untouched' },
  );
  const base = useRef(given.base);
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);
  const finished = useRef(false);

  const keepNow = useCallback(() => {
    const at = domainNow().toISOString();
    const draft = { id, campaignId, values: form.getValues(), savedAt: at, base: base.current };
    setState(keepDraft(userId, draft) ? { kind: 'kept', at } : { kind: 'refused' });
  }, [form, userId, id, campaignId]);

  const flush = useCallback(() => {
    if (pending.current === null) return;
    clearTimeout(pending.current);
    pending.current = null;
    keepNow();
  }, [keepNow]);

  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        if (finished.current) return;
        if (pending.current !== null) clearTimeout(pending.current);
        pending.current = setTimeout(flush, pauseMs);
      },
    });
    // A phone ends a page in the background without further notice.
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stop();
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [form, flush]);

  return {
    state,
    rebase(next) {
      base.current = next;
      keepNow();
    },
    finish() {
      finished.current = true;
      if (pending.current !== null) clearTimeout(pending.current);
      pending.current = null;
      dropDraft(userId, id);
      setState({ kind: 'untouched' });
    },
  };
}
