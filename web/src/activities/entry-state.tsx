import type { ActivityStatus, ReviewStatus } from '@saqbol/shared/activities/activity.codes.ts';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../ui/icons.tsx';
import { type ChipTone, StateChip } from '../ui/state-chip.tsx';

interface Look {
  readonly icon: IconName;
  readonly tone: ChipTone;
}

const statusLooks: Readonly<Record<ActivityStatus, Look>> = {
  draft: { icon: 'draft', tone: 'frame' },
  planned: { icon: 'calendar', tone: 'frame' },
  held: { icon: 'check', tone: 'plain' },
  cancelled: { icon: 'close', tone: 'plain' },
};
const reviewLooks: Readonly<Record<ReviewStatus, Look>> = {
  new: { icon: 'eye', tone: 'tint' },
  confirmed: { icon: 'check', tone: 'plain' },
  queried: { icon: 'question', tone: 'gold' },
  excluded: { icon: 'excluded', tone: 'frame' },
};

interface Stated {
  readonly status: ActivityStatus;
  readonly review: ReviewStatus;
}

/**
 * The one state that a row shows: a verdict that somebody must know comes first, then what is not
 * held yet; only a held entry waits for confirmation.
 */
export function shownState({ status, review }: Stated): keyof typeof looks {
  if (review === 'queried' || review === 'excluded') return review;
  return status === 'held' ? review : status;
}
const looks = { ...statusLooks, ...reviewLooks };

/** The state of an entry: icon and word. */
export function EntryState(props: Stated) {
  const { t } = useTranslation();
  const state = shownState(props);
  const isStatus = state in statusLooks;
  return (
    <StateChip {...looks[state]}>
      {isStatus
        ? t(`codes.activityStatuses.${state as ActivityStatus}`)
        : t(`codes.reviewStatuses.${state as ReviewStatus}`)}
    </StateChip>
  );
}

/** The status alone, where the review stands beside it. */
export function StatusChip(props: { status: ActivityStatus }) {
  const { t } = useTranslation();
  return (
    <StateChip {...statusLooks[props.status]}>
      {t(`codes.activityStatuses.${props.status}`)}
    </StateChip>
  );
}
