import styles from './ghost.module.css';

/**
 * The place of a text that is on its way: as wide as so many of its letters, or as a text like it
 * (where neighbours would move).
 */
export function Ghost(props: { letters: number } | { like: string }) {
  const isLike = 'like' in props;
  return (
    <span
      className={styles.ghost}
      style={isLike ? undefined : { width: `${props.letters}ch` }}
      aria-hidden="true"
    >
      {isLike ? props.like : '\u00A0'}
    </span>
  );
}
