import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './figures-strip.module.css';

export interface FigureGiven {
  readonly key: string;
  /** The figure, formatted. */
  readonly value: ReactNode;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  /** Takes the room that is left: the people range. */
  readonly wide?: boolean;
}

/** Figures set large in one strip divided by lines; on phones one a row, figures at the right. */
export function FiguresStrip(props: { figures: readonly FigureGiven[]; label?: string }) {
  return (
    <dl className={styles.strip} aria-label={props.label}>
      {props.figures.map((figure) => (
        <div key={figure.key} className={classes(styles.figure, figure.wide && styles.wide)}>
          <dt className={styles.label}>
            {figure.label}
            {figure.detail && <span className={styles.detail}>{figure.detail}</span>}
          </dt>
          <dd className={styles.value}>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
