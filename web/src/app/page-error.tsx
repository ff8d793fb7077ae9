import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/states.tsx';
import styles from './page-error.module.css';

/** A screen that failed: what happened, in the person's language, and a way on. */
export function PageError({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  // A new version was put in place while this page was open: its old files are gone.
  const isOldVersion =
    error instanceof Error &&
    /dynamically imported module|Importing a module script/.test(error.message);
  return (
    <div className={styles.page}>
      {isOldVersion ? (
        <>
          <h1>{t('common.errors.title')}</h1>
          <p>{t('common.errors.update')}</p>
          <Button kind="primary" onClick={() => location.reload()}>
            {t('common.actions.reload')}
          </Button>
        </>
      ) : (
        <ErrorState
          error={error}
          onRetry={() => void router.invalidate()}
          actions={
            <Button kind="quiet" onClick={() => location.reload()}>
              {t('common.actions.reload')}
            </Button>
          }
        />
      )}
    </div>
  );
}
