import { useEffect, useState } from 'react';

/*
 * What is typed, kept on this device until it is sent: through a reload, a sign-out, a lost network.
 * Keys name the person, so that another one at the same device neither sees nor loses it.
 */
const prefix = 'saqbol.kept.';

export interface Kept<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Sent, or given up: nothing is kept any more and the value is the first one again. */
  readonly drop: () => void;
  /** It was there before this screen was opened. */
  readonly restored: boolean;
}

/**
 * A value of a form that survives the screen. Only what differs from `initial` is kept.
 * @param isSame rejects what an older version of the app has kept in another shape
 */
export function useKept<T>(
  key: string,
  initial: T,
  isSame: (value: unknown) => value is T,
): Kept<T> {
  const [stored] = useState(() => readKept(key, isSame));
  const [value, setValue] = useState<T>(stored ?? initial);
  const [restored, setRestored] = useState(stored !== null);

  useEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(initial)) dropKept(key);
    else writeKept(key, value);
  }, [key, value, initial]);

  return {
    value,
    set: setValue,
    drop: () => {
      dropKept(key);
      setValue(initial);
      setRestored(false);
    },
    restored,
  };
}

/** A text that survives the screen. */
export function useKeptText(key: string): Kept<string> {
  return useKept(key, '', isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What is kept under the key; null when nothing is, or something else. */
export function readKept<T>(key: string, isSame: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return isSame(value) ? value : null;
  } catch {
    return null; // storage is forbidden, or somebody else wrote there
  }
}

/** False when the browser refuses (full, forbidden): the text lives as long as the page. */
export function writeKept(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

export function dropKept(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch (error) {
    console.warn(error);
  }
}
