import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A part of the form under its heading, parted from the one before by a line. */
export function FormSection(props: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
