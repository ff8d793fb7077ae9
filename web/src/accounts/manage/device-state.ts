import { useState } from 'react';

/*
 * What is typed into the forms of accounts, kept on this device until it is sent: through a reload,
 * a switch of language, a lost network. Keyed by the person, so that another one at the same device
 * neither sees nor loses it.
 */
const prefix = 'saqbol.typed.';

/** State that outlives the page. `clear` forgets it on the device and starts from `initial` again. */
export function useDeviceState<T extends object>(
  key: string,
  initial: T,
): { value: T; set: (value: T) => void; clear: () => void; wasKept: boolean } {
  const [kept] = useState(() => read<T>(prefix + key));
  const [value, setValue] = useState<T>(() => ({ ...initial, ...kept }));
  return {
    value,
    wasKept: kept !== null,
    set: (next) => {
      setValue(next);
      write(prefix + key, JSON.stringify(next));
    },
    clear: () => {
      setValue(initial);
      write(prefix + key, null);
    },
  };
}

function read<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    const value: unknown = text === null ? null : JSON.parse(text);
    return typeof value === 'object' ? (value as T | null) : null;
  } catch {
    return null; // storage is forbidden, or somebody else wrote under our name
  }
}

function write(key: string, text: string | null) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch (error) {
    console.warn(error); // full or forbidden: the page itself still holds what was typed
  }
}
