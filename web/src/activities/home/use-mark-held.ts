import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../platform/client/problem.ts';
import { closeToast, showToast } from '../../ui/toast.tsx';
import {
  editEntry,
  invalidateActivities,
  keepActivity,
  type ReadActivity,
  readActivity,
} from '../queries.ts';

/** Says of a planned entry that it was held, on the version that stands now; undone by the toast. */
export function useMarkHeld(given: {
  onHeld: (row: ActivityRow) => void;
  onUndone: (row: ActivityRow) => void;
}): { mark: (row: ActivityRow) => void; busyId: string | null } {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const failed = (row: ActivityRow, error: unknown) => {
    const why =
      error instanceof ProblemError ? error.problem.title : t('common.errors.offlineTitle');
    showToast({
      tone: 'failed',
      text: `${t('activities.home.planned.failed', { title: row.title, nest: false })} ${why}`,
    });
    invalidateActivities(queryClient);
  };

  const undo = useMutation({
    mutationFn: ({ read }: { row: ActivityRow; read: ReadActivity }) =>
      editEntry(read.activity.id, read.etag, { status: 'planned' }),
    onSuccess: (read, { row }) => {
      keepActivity(queryClient, read);
      given.onUndone(row);
      showToast({ text: t('activities.home.planned.undone') });
    },
    onError: (error, { row }) => failed(row, error),
  });
  const hold = useMutation({
    mutationFn: async (row: ActivityRow) => {
      const { activity, etag } = await readActivity(row.id);
      // Somebody was quicker: there is nothing left to say.
      if (activity.status !== 'planned') return null;
      return editEntry(row.id, etag, { status: 'held' });
    },
    onSuccess: (read, row) => {
      if (!read) return invalidateActivities(queryClient);
      given.onHeld(row);
      keepActivity(queryClient, read);
      const toast = showToast({
        text: t('activities.home.planned.done'),
        undo: () => {
          closeToast(toast);
          undo.mutate({ row, read });
        },
      });
    },
    onError: (error, row) => failed(row, error),
  });
  return {
    mark: (row) => !hold.isPending && hold.mutate(row),
    busyId: hold.isPending ? hold.variables.id : null,
  };
}
