import { partnershipStatuses } from '@saqbol/shared/partnerships/partnership.codes.ts';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import styles from './matrix.module.css';
import { statusIcon } from './partnership-status.tsx';

/** What the signs in the cells mean. */
export function MatrixKey() {
  const { t } = useTranslation();
  return (
    <ul className={styles.key} aria-label={t('partnerships.matrix.legend')}>
      <li>
        <span className={classes(styles.swatch, styles.spot)} aria-hidden="true">
          0
        </span>
        {t('partnerships.matrix.spot')}
      </li>
      {partnershipStatuses.map((status) => (
        <li key={status}>
          <span className={classes(styles.swatch, styles[status])} aria-hidden="true">
            <Icon name={statusIcon(status)} size={14} />
          </span>
          {t(`codes.partnershipStatuses.${status}`)}
        </li>
      ))}
    </ul>
  );
}
