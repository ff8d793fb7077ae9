import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

export interface Fact {
  readonly key: string;
  readonly label: ReactNode;
  /** Nothing (null, empty, false): it says that nothing was stated. */
  readonly value: ReactNode;
}

/** What is known of a thing: labels at the left, values at the right; below each other on phones. */
export function FactList(props: {
  facts: readonly Fact[];
  /** Stands where nothing was stated. */
  none: string;
}) {
  return (
    <dl>
      {props.facts.map((fact) => (
        <div key={fact.key} className={styles.fact}>
          <dt>{fact.label}</dt>
          <dd>{fact.value || <span className={styles.none}>{props.none}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
