import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.tsx';
import type { ReadActivity } from '../queries.ts';
import type { EntryValues } from './entry-values.ts';
import { keepHabits } from './habits.ts';

const doneWords = {
  held: 'doneHeld',
  planned: 'donePlanned',
  draft: 'doneDraft',
  cancelled: 'doneCancelled',
} as const satisfies Record<ActivityStatus, string>;

/**
 * What follows a save: back to where the next entry is begun, or to the entry that was edited; a
 * word about it, with what is mostly wanted next. Warnings left without a reason are called once more.
 */
export function useSaved(given: {
  userId: string;
  isNew: boolean;
  values: () => EntryValues;
}): (read: ReadActivity, status: ActivityStatus) => void {
  const { userId, isNew, values } = given;
  const { t } = useTranslation();
  const navigate = useNavigate();
  return ({ activity }, status) => {
    keepHabits(userId, values());
    const { id, title, kind } = activity;
    const done = t(`activities.save.${isNew ? doneWords[status] : 'doneEdit'}`, {
      title,
      nest: false,
    });
    const open = activity.flags.filter((flag) => flag.reason === null).length;
    const complete = () => void navigate({ to: '/activities/$id/edit', params: { id } });
    const another = () => void navigate({ to: '/activities/new', search: { kind, from: id } });
    if (open > 0) {
      showToast({
        text: `${done} ${t('activities.save.openFlags', { count: open })}`,
        icon: 'warning',
        action: { label: t('activities.save.complete'), run: complete },
      });
    } else {
      showToast({
        text: done,
        action: isNew ? { label: t('activities.save.another'), run: another } : undefined,
      });
    }
    if (isNew) void navigate({ to: '/today', replace: true });
    else void navigate({ to: '/activities/$id', params: { id }, replace: true });
  };
}
