import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../platform/client/problem.ts';
import { useInVersion } from '../../replies/use-in-version.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useErrorText } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import { listAddress } from '../list/list-address.ts';
import { activityKeys, invalidateActivities, keepActivity } from '../queries.ts';
import { mayWriteSomewhere } from '../write-rights.ts';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';
import { deleteEntry, restoreEntry } from './review-commands.ts';

/** Edit, repeat, delete: what the policies allow, nothing that would be refused. */
export function EntryActions(props: EntryProps) {
  const { actor, entry, campaign, mayWrite } = props;
  const { t } = useTranslation();
  const mayRepeat = mayWriteSomewhere(actor) && campaign.status === 'published';
  if (!mayWrite && !mayRepeat) return null;
  return (
    <div className={styles.actions}>
      {mayWrite && (
        <Link
          to="/activities/$id/edit"
          params={{ id: entry.id }}
          className={buttonClass('secondary')}
        >
          <Icon name="pencil" />
          {t('common.actions.edit')}
        </Link>
      )}
      {mayRepeat && (
        <Link
          to="/activities/new"
          search={{ kind: entry.kind, from: entry.id }}
          className={buttonClass('secondary')}
        >
          <Icon name="copy" />
          {t('entries.detail.repeat')}
        </Link>
      )}
      {mayWrite && <Deletion {...props} />}
    </div>
  );
}

/** What was submitted is not deleted: instead of the button it says why. */
function Deletion(props: EntryProps) {
  const { t } = useTranslation();
  const inVersion = useInVersion(props.entry);
  if (inVersion === undefined) return null;
  if (!inVersion) return <DeleteButton {...props} />;
  return (
    <p className={styles.notDeleted}>
      <Icon name="lock" size={18} />
      {t('problems.activity.in-version.title')} {t('problems.activity.in-version.detail')}
    </p>
  );
}

/** Deletes at once; the toast takes it back. */
function DeleteButton(props: EntryProps) {
  const { read, entry } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const restore = useRestore(entry.title);
  const deletion = useMutation({
    mutationFn: () => deleteEntry(read),
    onSuccess: async () => {
      await navigate({ to: '/activities', search: listAddress() });
      queryClient.removeQueries({ queryKey: activityKeys.one(entry.id) });
      invalidateActivities(queryClient);
      showToast({
        text: t('entries.detail.deleted', { title: entry.title }),
        icon: 'trash',
        undo: () => restore(entry.id),
      });
    },
    onError: (error) => {
      const newer = isProblem(error, 'entity/version-conflict');
      if (newer) void queryClient.invalidateQueries({ queryKey: activityKeys.one(entry.id) });
    },
  });
  const refusal = useErrorText(deletion.error);
  return (
    <>
      <Button
        kind="danger"
        icon="trash"
        busy={deletion.isPending}
        onClick={() => deletion.mutate()}
      >
        {t('common.actions.delete')}
      </Button>
      {deletion.error && (
        <p role="alert" className={styles.refused}>
          <Icon name="error" size={18} />
          {isProblem(deletion.error, 'entity/version-conflict')
            ? t('entries.detail.changed')
            : `${refusal.title} ${refusal.detail}`}
        </p>
      )}
    </>
  );
}

/** Works after the screen is gone: the toast outlives it. */
function useRestore(title: string): (id: string) => void {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return (id) => {
    restoreEntry(id).then(
      (read) => {
        keepActivity(queryClient, read);
        showToast({ text: t('entries.detail.restored', { title }) });
      },
      () => showToast({ tone: 'failed', text: t('common.errors.offlineDetail') }),
    );
  };
}
