import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import {
  type PartnershipStatus,
  partnershipStatuses,
} from '@saqbol/shared/partnerships/partnership.codes.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import { statusIcon } from './partnership-status.tsx';
import styles from './partnerships.module.css';

/** How many stand in each step; a press shows them alone, another all again. */
export function StatusCounts(props: {
  /** Undefined while they are not known: the places stand already. */
  byStatus: Readonly<Record<string, number>> | undefined;
  status: PartnershipStatus | undefined;
  onStatus: (status: PartnershipStatus | undefined) => void;
}) {
  const { byStatus, status, onStatus } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form
    <div role="group" aria-label={t('partnerships.pipeline.counts')} className={styles.counts}>
      {partnershipStatuses.map((code) => (
        <button
          key={code}
          type="button"
          aria-pressed={code === status}
          className={classes(styles.count, code === status && styles.chosen)}
          onClick={() => onStatus(code === status ? undefined : code)}
        >
          <Icon name={statusIcon(code)} size={16} />
          <span>{t(`codes.partnershipStatuses.${code}`)}</span>
          <strong>{byStatus ? formatNumber(byStatus[code] ?? 0, language) : '\u2007'}</strong>
        </button>
      ))}
    </div>
  );
}
