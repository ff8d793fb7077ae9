import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/states.tsx';
import styles from './board.module.css';

/** The board to come: title, strip, rows. */
export function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('replyBoard.title.plain')} display />
      <div className={styles.stripToCome} />
      <Skeleton lines={24} height="1.125rem" className={styles.rowsToCome ?? ''} />
    </>
  );
}
