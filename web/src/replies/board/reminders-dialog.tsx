import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './board-dialogs.module.css';
import type { BoardGiven } from './board-given.ts';
import { hasReplied } from './board-rows.ts';
import { reminderAddress } from './reminder-address.ts';

/** The letters that remind, one by one, to everybody who has not answered. */
export function RemindersDialog(props: BoardGiven & { onClose: () => void }) {
  const { rows, campaign, onClose } = props;
  const { t } = useTranslation();
  const silent = rows.filter((row) => !hasReplied(row));
  return (
    <Dialog title={t('replyBoard.reminders.title', { count: silent.length })} onClose={onClose}>
      <p className={styles.lead}>{t('replyBoard.reminders.lead')}</p>
      <ul className={styles.list}>
        {silent.map((row) => (
          <li key={row.unitId} className={styles.item}>
            <span>{row.name}</span>
            <span className={styles.links}>
              {letterLanguages.map((lang) => (
                <a key={lang} href={reminderAddress(campaign.id, row.unitId, lang)} download>
                  <Icon name="download" size={16} />
                  {t(`replyBoard.reminders.${lang}`)}
                  <span className="only-heard">, {row.name}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
