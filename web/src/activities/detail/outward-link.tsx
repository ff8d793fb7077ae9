import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons.tsx';
import styles from './detail.module.css';

/** A link that leaves the system; the other site learns nothing of where one came from. */
export function OutwardLink(props: { href: string; children?: ReactNode }) {
  const { href, children } = props;
  const { t } = useTranslation();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.outward}>
      {children ?? href.replace(/^https?:\/\//i, '')}
      <Icon name="external" size={16} />
      <span className="only-heard"> ({t('entries.detail.newTab')})</span>
    </a>
  );
}
