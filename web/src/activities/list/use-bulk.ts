import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.tsx';
import { activityKeys, invalidateActivities } from '../queries.ts';
import { type BulkCommand, doneOf, sendBulk, undoBulk } from './bulk-commands.ts';
import type { Selection } from './selection.ts';

/** What a command could not be done to, and the problem's code. */
export interface Refused {
  readonly row: ActivityRow;
  readonly code: string;
}

interface Sent {
  readonly command: BulkCommand;
  readonly rows: readonly ActivityRow[];
  /** The question, or the reason. */
  readonly text: string;
}

/** Sends a command; a toast says what was done and takes it back; what was refused stays selected. */
export function useBulk(selection: Selection) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: async ({ command, rows, text }: Sent) => {
      const { results } = await sendBulk(command, rows, text);
      const codes = new Map(results.map(({ id, code }) => [id, code]));
      const refused = rows.flatMap((row): Refused[] => {
        const code = codes.get(row.id);
        return code ? [{ row, code }] : [];
      });
      return { done: doneOf(results), refused };
    },
    onSuccess: ({ done, refused }, { command, rows }) => {
      renewAll(queryClient);
      selection.keepOnly(refused.map(({ row }) => row.id));
      if (done.length === 0) return;
      const confirmed = rows.filter((row) => row.review === 'confirmed').map(({ id }) => id);
      showToast({
        text: t(`views.bulk.${command}Done`, { count: done.length }),
        ...(command === 'delete' && { icon: 'trash' }),
        undo: () => undo(command, done, new Set(confirmed)),
      });
    },
  });
}

/** Works after the screen is gone: the toast outlives it. */
function useUndo() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return (...given: Parameters<typeof undoBulk>) => {
    const total = given[1].length;
    undoBulk(...given).then(
      (count) => {
        renewAll(queryClient);
        showToast(
          count === total
            ? { text: t('views.bulk.undone', { count }) }
            : { tone: 'failed', text: t('views.bulk.undoneSome', { count, total }) },
        );
      },
      () => showToast({ tone: 'failed', text: t('common.errors.offlineDetail') }),
    );
  };
}

/** Lists, figures, and each entry that was read. */
function renewAll(queryClient: Parameters<typeof invalidateActivities>[0]): void {
  invalidateActivities(queryClient);
  void queryClient.invalidateQueries({ queryKey: [...activityKeys.all, 'one'] });
}
