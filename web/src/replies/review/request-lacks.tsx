import type { Lack } from '@saqbol/shared/replies/reply.schema.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { requestNumber } from './mark-target.ts';
import styles from './versions.module.css';

/** «Районы без мероприятий и без объяснения: 5»; without a number where there can be but one. */
export function lackInWords(lack: Lack, t: TFunction): string {
  const text = t(`codes.lackCodes.${lack.code}`);
  return lack.ids.length === 0 && lack.count === 1
    ? text
    : t('replyReview.lackCount', { lack: text, count: lack.count });
}

export function LackLines(props: { lacks: readonly Lack[]; withRequest?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.names}>
      {props.lacks.map((lack) => (
        <li key={lack.request + lack.code}>
          {props.withRequest && `${requestNumber(lack.request, t)}. `}
          {lackInWords(lack, t)}
        </li>
      ))}
    </ul>
  );
}
