import { classes } from './classes.ts';
import styles from './deadline-ruler.module.css';

export interface RulerDay {
  readonly label: string;
  readonly off?: boolean;
}
export interface RulerMark {
  /** In days from the start of the ruler; 1.5 is noon of the second day. */
  readonly at: number;
  readonly tone: 'gold' | 'alert';
}

/**
 * Days to the deadline: days off grey, gold tick the internal deadline, orange tick the official
 * one, the dot is now. `summary` says it all in one sentence for those who do not see it.
 */
export function DeadlineRuler(props: {
  days: readonly RulerDay[];
  /** In days from the start, like the marks. */
  now: number;
  marks: readonly RulerMark[];
  summary: string;
}) {
  const { days, now, marks, summary } = props;
  const place = (at: number) => `${Math.max(0, Math.min(1, at / days.length)) * 100}%`;
  return (
    <figure className={styles.ruler}>
      <figcaption className="only-heard">{summary}</figcaption>
      <div aria-hidden="true" className={styles.axis}>
        <ol className={styles.days}>
          {days.map((day) => (
            <li key={day.label} className={classes(styles.day, day.off && styles.off)}>
              {day.label}
            </li>
          ))}
        </ol>
        <span className={styles.passed} style={{ width: place(now) }} />
        {marks.map((mark) => (
          <span
            key={`${mark.tone}-${mark.at}`}
            className={classes(styles.mark, styles[mark.tone])}
            style={{ left: place(mark.at) }}
          />
        ))}
        <span className={styles.now} style={{ left: place(now) }} />
      </div>
    </figure>
  );
}

/** What a tick means, beside its picture. */
export function RulerLegend(props: {
  items: readonly { tone: 'gold' | 'alert'; label: string }[];
}) {
  return (
    <ul className={styles.legend}>
      {props.items.map((item) => (
        <li key={item.tone}>
          <span className={classes(styles.key, styles[item.tone])} aria-hidden="true" />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
