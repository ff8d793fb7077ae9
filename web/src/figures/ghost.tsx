import styles from './ghost.module.css';

/** The place of a text that is on its way, as wide as so many of its letters. */
export function Ghost(props: { letters: number }) {
  return (
    <span className={styles.ghost} style={{ width: `${props.letters}ch` }} aria-hidden="true">
      {'\u00A0'}
    </span>
  );
}
