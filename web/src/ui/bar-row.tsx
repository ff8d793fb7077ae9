import type { ReactNode } from 'react';
import styles from './bar-row.module.css';
import { classes } from './classes.ts';

/** One row of a rank: place, name, bar, value, state. Rows stand in a `BarRows`. */
export function BarRow(props: {
  rank?: ReactNode;
  name: ReactNode;
  /** 0…1 of the longest bar; null: no data. */
  share: number | null;
  /** Class of the scale, 1–5; a plain bar without. */
  level?: 1 | 2 | 3 | 4 | 5;
  value: ReactNode;
  /** Stands in the place of the bar: «дерек жоқ». */
  noData?: ReactNode;
  after?: ReactNode;
  selected?: boolean;
}) {
  const { rank, name, share, level = 4, value, noData, after, selected = false } = props;
  return (
    <li className={classes(styles.row, selected && styles.selected)}>
      {rank !== undefined && <span className={styles.rank}>{rank}</span>}
      <span className={styles.name}>{name}</span>
      <span className={styles.track}>
        {share === null ? (
          <span className={styles.noData}>{noData}</span>
        ) : (
          <span
            className={classes(styles.bar, styles[`level-${level}`])}
            style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }}
          />
        )}
      </span>
      <strong className={styles.value}>{value}</strong>
      {after !== undefined && <span className={styles.after}>{after}</span>}
    </li>
  );
}

/** A rank of bars; `average` (0…1) draws the dashed line through them. */
export function BarRows(props: { label: string; average?: number | null; children: ReactNode }) {
  return (
    <ol className={styles.rows} aria-label={props.label}>
      {props.average !== null && props.average !== undefined && (
        <li className={styles.averagePlace} aria-hidden="true">
          <span className={styles.average} style={{ left: `${props.average * 100}%` }} />
        </li>
      )}
      {props.children}
    </ol>
  );
}
