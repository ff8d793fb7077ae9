import { useSyncExternalStore } from 'react';
import type { EntryValues } from './entry-values.ts';

/*
 * What is typed into the form, kept on this device until the server has it: through a reload, a
 * switch of language, a sign-out. Keyed by the person, so that another one at the same device
 * neither sees nor loses it.
 */

/** The version on which an edit began. */
export interface DraftBase {
  readonly etag: string;
  readonly values: EntryValues;
}

export interface DeviceDraft {
  readonly id: string;
  readonly campaignId: string;
  readonly values: EntryValues;
  /** The domain's instant of the last keystroke kept. */
  readonly savedAt: string;
  /** Null: a new entry. */
  readonly base: DraftBase | null;
}

const prefix = 'saqbol.draft.';
const listeners = new Set<() => void>();

function keyOf(userId: string, id: string): string {
  return `${prefix}${userId}.${id}`;
}

/** Keeps the draft; false when the browser refuses (full, forbidden). */
export function keepDraft(userId: string, draft: DeviceDraft): boolean {
  try {
    localStorage.setItem(keyOf(userId, draft.id), JSON.stringify(draft));
    tell();
    return true;
  } catch (error) {
    console.warn(error); // said beside the form: this page must not be closed
    return false;
  }
}

export function readDraft(userId: string, id: string): DeviceDraft | null {
  try {
    return parse(localStorage.getItem(keyOf(userId, id)));
  } catch {
    return null; // storage is forbidden: there can be no draft
  }
}

export function dropDraft(userId: string, id: string): void {
  try {
    localStorage.removeItem(keyOf(userId, id));
    tell();
  } catch (error) {
    console.warn(error);
  }
}

/** The person's drafts on this device, newest first. */
export function draftsOf(userId: string): DeviceDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${prefix}${userId}.`))
      .flatMap((key) => parse(localStorage.getItem(key)) ?? [])
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  } catch {
    return [];
  }
}

/** Like `draftsOf`; renders again when one is kept or dropped, in this tab or another. */
export function useDrafts(userId: string): DeviceDraft[] {
  // A text is compared by its content: the list is read anew only when something changed.
  const text = useSyncExternalStore(subscribe, () => JSON.stringify(draftsOf(userId)));
  return JSON.parse(text);
}

function parse(text: string | null): DeviceDraft | null {
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as DeviceDraft;
    // JSON has no NaN: a number that is none comes back by what was typed.
    for (const row of draft.values.reach) {
      if (row.count === null && row.countText !== '') row.count = Number.NaN;
    }
    return draft;
  } catch (error) {
    console.warn(error); // somebody else wrote under our name: no draft of ours
    return null;
  }
}

function tell() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}
