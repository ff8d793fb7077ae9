import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast.tsx';
import { type DeviceDraft, dropDraft, keepDraft, useDrafts } from '../form/device-drafts.ts';
import styles from './home.module.css';

/** What was typed on this device and not sent; nothing where there is none. */
export function DeviceDrafts(props: { userId: string }) {
  const { userId } = props;
  const { t } = useTranslation();
  const drafts = useDrafts(userId);
  if (drafts.length === 0) return null;
  const remove = (draft: DeviceDraft) => {
    dropDraft(userId, draft.id);
    showToast({
      text: t('activities.home.drafts.removed'),
      icon: 'trash',
      undo: () => void keepDraft(userId, draft),
    });
  };
  return (
    <section className={styles.block}>
      <h2>{t('activities.home.drafts.title')}</h2>
      <ul className={styles.rows}>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} onRemove={() => remove(draft)} />
        ))}
      </ul>
    </section>
  );
}

function DraftRow(props: { draft: DeviceDraft; onRemove: () => void }) {
  const { draft, onRemove } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, title } = draft.values;
  const name = title.trim() || t(`codes.activityKindsShort.${kind}`);
  const at = formatDateTime(draft.savedAt, language);
  return (
    <li className={styles.row}>
      <Icon name="draft" size={24} />
      <div className={styles.rowText}>
        {draft.base ? (
          <Link to="/activities/$id/edit" params={{ id: draft.id }} className={styles.draftTitle}>
            {name}
          </Link>
        ) : (
          <Link
            to="/activities/new"
            search={{ campaign: draft.campaignId, kind, draft: draft.id }}
            className={styles.draftTitle}
          >
            {name}
          </Link>
        )}
        <p className={styles.rowDetail}>
          {t(draft.base ? 'activities.home.drafts.editing' : 'activities.home.drafts.new', { at })}
        </p>
      </div>
      <IconButton
        icon="trash"
        label={t('activities.home.drafts.remove', { name })}
        onClick={onRemove}
      />
    </li>
  );
}
