import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useTranslation } from 'react-i18next';
import { domainNow } from '../platform/clock/domain-clock.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { IconButton } from '../ui/button.tsx';
import styles from './as-of.module.css';
import { Ghost } from './ghost.tsx';

export interface Live {
  readonly isLive: boolean;
  readonly setLive: (isLive: boolean) => void;
}

/** The instant of the figures, and the button that lets them rest (WCAG 2.2.2). */
export function AsOf(props: { asOf: string | undefined; isFailing: boolean; live: Live }) {
  const { asOf, isFailing, live } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const at = asOf && formatDateTime(asOf, language);
  const label = t(live.isLive ? 'figures.map.pause' : 'figures.map.resume');
  return (
    <p className={styles.asOf}>
      <span className={isFailing ? styles.failing : undefined}>
        {at ? (
          t(isFailing ? 'figures.map.notFresh' : 'figures.map.asOf', { at })
        ) : (
          <Ghost like={t('figures.map.asOf', { at: formatDateTime(domainNow(), language) })} />
        )}
      </span>
      <IconButton
        icon={live.isLive ? 'pause' : 'play'}
        iconSize={16}
        label={label}
        className={styles.pause}
        onClick={() => live.setLive(!live.isLive)}
      />
    </p>
  );
}
