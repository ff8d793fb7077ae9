import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons.tsx';
import { Section } from '../../ui/page.tsx';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';

/** Warnings that stand on the entry, each with its reason, or that none was given. */
export function EntryFlags(props: EntryProps) {
  const { entry, mayWrite } = props;
  const { t } = useTranslation();
  if (entry.flags.length === 0) return null;
  return (
    <Section title={t('entries.flags.title')}>
      <ul className={styles.flags}>
        {entry.flags.map((flag) => (
          <li key={flag.code + flag.pointer}>
            <Icon name="warning" size={20} />
            <div>
              <strong>{t(`rules.${flag.code as WarningKey}.title`)}</strong>
              <p>
                {flag.reason
                  ? t('entries.flags.reason', { reason: flag.reason })
                  : t(mayWrite ? 'entries.flags.open' : 'entries.flags.openReader')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

// A flag's code is a warning's: errors refuse and never stand on an entry.
type WarningKey = 'no-evidence';
