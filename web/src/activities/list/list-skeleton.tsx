import { Skeleton } from '../../ui/states.tsx';
import styles from './activities-list.module.css';

/** The bar of filters and the rows, while they are on their way. */
export function ListSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton lines={1} height="var(--field)" />
      <Skeleton lines={12} height="1.25rem" />
    </div>
  );
}
