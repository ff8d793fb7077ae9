import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageMenu, LanguageSwitch } from '../ui/frame/language-menu.tsx';
import { Mark } from '../ui/mark/mark.tsx';
import { Toasts } from '../ui/toast.tsx';
import styles from './sign-in.module.css';

/** The page around sign-in, links and reset: petrol at the left on a desktop, a header on phones. */
export function EntryPage(props: {
  children: ReactNode;
  beside?: ReactNode;
  /** For everybody: nothing is said of accounts. */
  isPublic?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <p className={styles.brandName}>
          <Mark size={44} className={styles.mark} />
          {t('common.name')}
        </p>
        <div className={styles.phoneLanguage}>
          <LanguageMenu />
        </div>
        <p className={styles.motto}>{t('common.motto')}</p>
        <p className={styles.owner}>{t('common.committee.full')}</p>
      </header>
      <main className={styles.side}>
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        <div className={styles.columns}>
          <div className={styles.column}>{props.children}</div>
          {props.beside}
        </div>
        {!props.isPublic && (
          <p className={styles.invitationOnly}>{t('accounts.signIn.invitationOnly')}</p>
        )}
      </main>
      <Toasts />
    </div>
  );
}
