import { Skeleton } from '../../ui/states.tsx';
import styles from './form.module.css';

/** The form while its registers are on their way: sections of the final height. */
export function FormSkeleton() {
  return (
    <div className={styles.form}>
      <div className={styles.sections}>
        {['when', 'many', 'schemes'].map((part) => (
          <section key={part} className={styles.section}>
            <Skeleton lines={1} height="1.5rem" />
            <Skeleton lines={3} height="3.25rem" />
          </section>
        ))}
      </div>
    </div>
  );
}
