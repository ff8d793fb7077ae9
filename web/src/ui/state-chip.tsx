import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './state-chip.module.css';

/**
 * `full`: done (petrol, filled) · `tint`: on its way · `gold`: needs somebody now · `alert`: overdue
 * · `frame`: a quiet fact in a frame · `plain`: done and quiet, no frame.
 */
export type ChipTone = 'full' | 'tint' | 'gold' | 'alert' | 'frame' | 'plain';

/** A state: icon and word, colour third. */
export function StateChip(props: {
  icon: IconName;
  tone: ChipTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span className={classes(styles.chip, styles[props.tone], props.className)}>
      <Icon name={props.icon} size={16} />
      <span>{props.children}</span>
    </span>
  );
}

/** The dot and word of live figures («ағымдағы»). */
export function LiveChip(props: { children: ReactNode }) {
  return (
    <span className={classes(styles.chip, styles.tint)}>
      <span className={styles.dot} />
      {props.children}
    </span>
  );
}

/** A small number on a tint or in a dashed gold frame: request 1–4, there or missing. */
export function NumberTile(props: { children: ReactNode; missing?: boolean; label?: string }) {
  return (
    <span className={classes(styles.tile, props.missing && styles.missing)} title={props.label}>
      {props.children}
      {props.label && <span className="only-heard">: {props.label}</span>}
    </span>
  );
}
