import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { replyQuery, versionQuery } from '../queries.ts';
import styles from './board-dialogs.module.css';
import type { BoardRow } from './board-rows.ts';

/** The entries of the latest version that were corrected or taken out since, each a link. */
export function ChangedDialog(props: { row: BoardRow; campaignId: string; onClose: () => void }) {
  const { row, campaignId, onClose } = props;
  const { t } = useTranslation();
  const id = { campaignId, unitId: row.unitId };
  const reply = useQuery(replyQuery(id));
  const version = useQuery(versionQuery(id, row.versionCount));
  const titles = new Map(version.data?.entries.map((entry) => [entry.id, entry.title]));
  const failed = reply.error ?? version.error;
  const retry = () => void (reply.error ? reply.refetch() : version.refetch());
  return (
    <Dialog
      title={t('replyBoard.changed.title')}
      onClose={onClose}
      actions={
        <Link
          to="/replies/$unitId"
          params={{ unitId: row.unitId }}
          search={{ campaign: campaignId }}
          className={buttonClass()}
        >
          {t('replyBoard.changed.review')}
        </Link>
      }
    >
      <p className={styles.lead}>{t('replyBoard.changed.lead', { place: row.name })}</p>
      {failed ? (
        <ErrorState error={failed} onRetry={retry} />
      ) : !reply.data || !version.data ? (
        <Skeleton lines={row.changedSinceCount} height="1.5rem" />
      ) : (
        <ul className={styles.list}>
          {reply.data.reply.changedSinceIds.map((entry) => (
            <li key={entry} className={styles.item}>
              <Link to="/activities/$id" params={{ id: entry }}>
                {titles.get(entry) ?? t('replyBoard.changed.gone')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
