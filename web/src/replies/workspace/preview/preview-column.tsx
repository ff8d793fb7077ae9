import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import pageStyles from '../workspace.module.css';
import styles from './preview.module.css';

export const LazyPreview = lazy(async () => ({
  default: (await import('./letter-preview.tsx')).LetterPreview,
}));

const wide = typeof matchMedia === 'function' ? matchMedia('(min-width: 1240px)') : null;
function subscribe(listener: () => void) {
  wide?.addEventListener('change', listener);
  return () => wide?.removeEventListener('change', listener);
}

/** Beside the work, where there is room for it; else behind a button. */
export function PreviewColumn() {
  const { t } = useTranslation();
  const isWide = useSyncExternalStore(subscribe, () => wide?.matches ?? false);
  if (!isWide) return null;
  return (
    <aside className={pageStyles.letter} aria-label={t('replyWorkspace.preview.title')}>
      <Suspense fallback={<PreviewPending />}>
        <LazyPreview />
      </Suspense>
    </aside>
  );
}

/** The empty sheet while the library comes. */
export function PreviewPending(props: { isTitled?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.head}>
        {!props.isTitled && <h2>{t('replyWorkspace.preview.title')}</h2>}
      </div>
      <div className={`${styles.sheet} ${styles.empty}`} role="status">
        {t('replyWorkspace.preview.loading')}
      </div>
    </>
  );
}
