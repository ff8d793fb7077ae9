import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/states.tsx';
import styles from './workspace.module.css';

/** The three columns before anything is known. */
export function WorkspaceSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHead title={t('replyWorkspace.title')} />
      </div>
      <div className={styles.columns}>
        <div className={styles.requests}>
          <Skeleton lines={6} height="3.5rem" />
        </div>
        <div className={styles.work}>
          <Skeleton lines={8} height="2rem" />
        </div>
        <div className={styles.letter} />
      </div>
    </div>
  );
}
