import { type ReactNode, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import styles from './form.module.css';

/** What few need, behind its name; drawn only when it is opened first, so that the form stays light. */
export function Disclosure(props: { label: ReactNode; open?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(props.open ?? false);
  // What was opened once stays: an error in it must be found, though it is folded again.
  const [drawn, setDrawn] = useState(open);
  return (
    <details
      className={styles.disclosure}
      open={open}
      onToggle={(event) => {
        if (event.target !== event.currentTarget) return;
        setOpen(event.currentTarget.open);
        setDrawn(true);
      }}
    >
      <summary className={styles.summary}>
        <Icon name="right" size={16} className={styles.marker} />
        {props.label}
      </summary>
      {drawn && <div className={styles.disclosed}>{props.children}</div>}
    </details>
  );
}
