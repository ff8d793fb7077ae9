import { useRef } from 'react';
import { v4 } from 'uuid';

/** Gives the key of a body. `forget`: the command was answered, the same body again is a new one. */
export interface CommandKey {
  (body: unknown): string;
  forget(): void;
}

/**
 * Idempotency-Key of a command: the same for the same body, so that a second press or a repeat after
 * a lost answer does nothing twice; another body is another command.
 */
export function useCommandKey(): CommandKey {
  const last = useRef({ text: '', key: '' });
  const keyOf = (body: unknown) => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: v4() };
    return last.current.key;
  };
  const forget = () => {
    last.current = { text: '', key: '' };
  };
  return Object.assign(keyOf, { forget });
}
