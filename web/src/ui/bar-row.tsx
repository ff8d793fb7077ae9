import type { CSSProperties, ReactNode } from 'react';
import styles from './bar-row.module.css';
import { classes } from './classes.ts';

/** One row of a rank: place, name, bar, value, state. Rows stand in a `BarRows`. */
export function BarRow(props: {
  rank?: ReactNode;
  name: ReactNode;
  /** 0…1 of the longest bar; null: no data. */
  share: number | null;
  /** Given: the bar is a range, hatched from `share` to here. */
  shareTo?: number | null;
  /** Class of the scale, 1–5; a plain bar without. */
  level?: 1 | 2 | 3 | 4 | 5;
  value: ReactNode;
  /** Stands in the place of the bar: «дерек жоқ». */
  noData?: ReactNode;
  after?: ReactNode;
  selected?: boolean;
}) {
  const { rank, name, share, shareTo, level = 4, value, noData, after, selected = false } = props;
  const width = (of: number) => `${Math.max(0, Math.min(1, of)) * 100}%`;
  return (
    <li className={classes(styles.row, selected && styles.selected)}>
      {rank !== undefined && <span className={styles.rank}>{rank}</span>}
      <span className={styles.name}>{name}</span>
      <span className={styles.track}>
        {share === null ? (
          <span className={styles.noData}>{noData}</span>
        ) : (
          <>
            {shareTo !== null && shareTo !== undefined && (
              <span className={styles.to} style={{ width: width(shareTo) }} />
            )}
            <span
              className={classes(styles.bar, styles[`level-${level}`])}
              style={{ width: width(share) }}
            />
          </>
        )}
      </span>
      <strong className={styles.value}>{value}</strong>
      {after !== undefined && <span className={styles.after}>{after}</span>}
    </li>
  );
}

/** A rank of bars; `average` (0…1) draws the dashed line through them. */
export function BarRows(props: {
  label: string;
  average?: number | null;
  /** Room for the names and for the values, on a desktop: bars of all rows have one scale. */
  nameWidth?: string;
  valueWidth?: string;
  children: ReactNode;
}) {
  const sizes = {
    '--bar-name-wide': props.nameWidth,
    '--bar-value-wide': props.valueWidth,
  } as CSSProperties;
  return (
    <ol className={styles.rows} aria-label={props.label} style={sizes}>
      {props.average !== null && props.average !== undefined && (
        <li className={styles.averagePlace} aria-hidden="true">
          <span className={styles.average} style={{ left: `${props.average * 100}%` }} />
        </li>
      )}
      {props.children}
    </ol>
  );
}
