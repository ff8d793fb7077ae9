import { countsOn } from '@saqbol/shared/activities/activity.rules.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Notice } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import { editEntry, keepActivity } from '../queries.ts';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';

/** What must be known before reading: the campaign is closed, or the event is only planned. */
export function EntryNotices(props: EntryProps) {
  const { campaign, entry, mayWrite } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.notices}>
      {campaign.status !== 'published' && (
        <Notice icon="lock" tone="acc" title={t('problems.campaign.closed.title')}>
          {t('problems.campaign.closed.detail')}
        </Notice>
      )}
      {mayWrite && entry.status === 'planned' && <PlannedNotice {...props} />}
    </div>
  );
}

/** Planned → held, once its day has come; then the numbers are still to be entered. */
function PlannedNotice(props: EntryProps) {
  const { entry, read, today } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const holding = useMutation({
    mutationFn: () => editEntry(entry.id, read.etag, { status: 'held' }),
    onSuccess: (held) => {
      keepActivity(queryClient, held);
      showToast({ text: t('entries.detail.heldDone') });
    },
  });
  const hasCome = countsOn(entry) <= today;
  return (
    <Notice
      icon="calendar"
      title={t('entries.detail.plannedTitle')}
      actions={
        hasCome && (
          <>
            <Button
              kind="primary"
              icon="check"
              busy={holding.isPending}
              onClick={() => holding.mutate()}
            >
              {t('entries.detail.held')}
            </Button>
            <Link
              to="/activities/$id/edit"
              params={{ id: entry.id }}
              className={buttonClass('quiet')}
            >
              {t('common.actions.edit')}
            </Link>
          </>
        )
      }
    >
      {t(hasCome ? 'entries.detail.plannedPast' : 'entries.detail.plannedAhead')}
      <Refusal error={holding.error} />
    </Notice>
  );
}
