import { useEffect } from 'react';
import { focusFirstError } from '../ui/form-problems.tsx';

/** After a refusal the focus goes to the first field that the server named. */
export function useErrorFocus(error: unknown): void {
  useEffect(() => {
    if (error) focusFirstError();
  }, [error]);
}

/** The control that had the focus is gone: the page is read on from its title. */
export function focusPageTitle(): void {
  setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus());
}
