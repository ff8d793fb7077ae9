import { Skeleton } from '../../ui/states.tsx';
import styles from './home.module.css';

/** The first screen while its letter is on its way: title, card, kinds. */
export function HomeSkeleton() {
  return (
    <div className={styles.columns}>
      <div className={styles.work}>
        <Skeleton lines={1} height="2rem" />
        <Skeleton lines={2} />
        <WorkSkeleton />
      </div>
    </div>
  );
}

/** A card that came back, and the kinds. */
export function WorkSkeleton() {
  return (
    <>
      <Skeleton lines={1} height="9rem" />
      <Skeleton lines={3} height="3.5rem" />
    </>
  );
}
