import type { ReactNode } from 'react';
import styles from './people-range.module.css';

/**
 * How many people heard, as a range: solid to the low end, hatched to the high one, the frame is
 * the population. Both ends always stand in words and figures; there is no middle.
 */
export function PeopleRange(props: {
  low: number;
  high: number;
  population: number;
  /** Both ends in figures, formatted («96 400 – 214 800»). */
  value: ReactNode;
  /** What is counted («адам хабардар болды»). */
  unit?: ReactNode;
  /** How it is counted, in words. */
  note?: ReactNode;
  /** The population in words. */
  frame?: ReactNode;
}) {
  const { low, high, population, value, unit, note, frame } = props;
  const share = (n: number) => `${Math.min(100, population > 0 ? (n / population) * 100 : 0)}%`;
  return (
    <div className={styles.range}>
      <div className={styles.head}>
        <p className={styles.text}>
          <strong className={styles.value}>{value}</strong> {unit}
        </p>
        {frame && <p className={styles.frame}>{frame}</p>}
      </div>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.high} style={{ width: share(high) }} />
        <span className={styles.low} style={{ width: share(low) }} />
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
