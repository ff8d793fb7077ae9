import { useSyncExternalStore } from 'react';

/** The same border as in the sheets: below it one column and four tabs at the bottom. */
const phone = typeof matchMedia === 'function' ? matchMedia('(max-width: 719.98px)') : null;

function subscribe(listener: () => void) {
  phone?.addEventListener('change', listener);
  return () => phone?.removeEventListener('change', listener);
}

/** True on a phone, for screens whose parts stand in another order there, also for the keyboard. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => phone?.matches ?? false);
}
