import { useRef } from 'react';
import { v4 } from 'uuid';

/**
 * Idempotency-Key of a command: the same for the same body, so that a second press or a repeat after
 * a lost answer does nothing twice; another body is another command.
 */
export function useCommandKey(): (body: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: v4() };
    return last.current.key;
  };
}
