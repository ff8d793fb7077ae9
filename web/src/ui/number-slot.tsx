import type { ReactNode } from 'react';
import styles from './number-slot.module.css';

/**
 * A figure that comes from entries: it opens them, follows them, and is not typed over. Given as a
 * button here; for a link use `numberSlotClass`.
 */
export function NumberSlot(props: { children: ReactNode; label: string; onOpen?: () => void }) {
  if (!props.onOpen) return <span className={styles.slot}>{props.children}</span>;
  return (
    <button type="button" className={styles.slot} title={props.label} onClick={props.onOpen}>
      {props.children}
      <span className="only-heard">, {props.label}</span>
    </button>
  );
}

export const numberSlotClass = styles.slot;
