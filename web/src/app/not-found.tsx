import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/button.tsx';
import { PageHead } from '../ui/page.tsx';
import styles from './page-error.module.css';

/** An address that leads nowhere, inside the frame of a signed-in person. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHead title={t('common.errors.notFoundTitle')} lead={t('common.errors.notFoundDetail')} />
      <Link to="/" className={buttonClass('primary')}>
        {t('common.actions.home')}
      </Link>
    </div>
  );
}

/** The same outside any frame: then it is the page's main part itself. */
export function NotFoundScreen() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}
