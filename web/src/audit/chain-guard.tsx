import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icons.tsx';
import styles from './audit.module.css';

/** What the chain of hashes guards against, and what it does not. */
export function ChainGuard() {
  const { t } = useTranslation();
  return (
    <details className={styles.guard}>
      <summary>
        <Icon name="link" size={20} />
        {t('audit.guard.title')}
        <Icon name="down" size={18} className={styles.chevron} />
      </summary>
      <ul>
        <li>{t('audit.guard.chain')}</li>
        <li>{t('audit.guard.change')}</li>
        <li>{t('audit.guard.database')}</li>
        <li>{t('audit.guard.limit')}</li>
      </ul>
      <p>
        {t('audit.guard.verify')} <code>npm run audit:verify</code>
      </p>
    </details>
  );
}
