import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { type ChipTone, StateChip } from '../ui/state-chip.tsx';
import styles from './reply-state.module.css';

/** What is told of a reply at a glance: its state, or what its state hides. */
export const shownStates = ['overdue', 'extended', 'review', 'late'] as const;
export type ShownState = ReplyState | (typeof shownStates)[number];

interface Standing {
  readonly state: ReplyState;
  readonly late: boolean | null;
  readonly overdue: number | null;
  readonly dueAt: string;
  readonly originalDueAt: string;
  readonly claimedBy: unknown;
}

const looks: Readonly<Record<ShownState, { icon: IconName; tone: ChipTone }>> = {
  draft: { icon: 'draft', tone: 'frame' },
  overdue: { icon: 'clock', tone: 'alert' },
  extended: { icon: 'calendar', tone: 'frame' },
  submitted: { icon: 'submitted', tone: 'tint' },
  late: { icon: 'submitted', tone: 'tint' },
  resubmitted: { icon: 'submitted', tone: 'tint' },
  review: { icon: 'eye', tone: 'tint' },
  returned: { icon: 'returned', tone: 'gold' },
  accepted: { icon: 'check', tone: 'plain' },
};

/** The one state that a row shows: overdue and extended before draft, review and late before submitted. */
export function shownReplyState(reply: Standing): ShownState {
  if (reply.state === 'draft') {
    if (reply.overdue !== null) return 'overdue';
    return reply.dueAt === reply.originalDueAt ? 'draft' : 'extended';
  }
  if (reply.state !== 'submitted' && reply.state !== 'resubmitted') return reply.state;
  if (reply.claimedBy) return 'review';
  return reply.state === 'submitted' && reply.late ? 'late' : reply.state;
}

/** The state of a reply: icon and word. */
export function ReplyStateChip(props: { state: ShownState }) {
  const { t } = useTranslation();
  return <StateChip {...looks[props.state]}>{t(`replies.states.${props.state}`)}</StateChip>;
}

/** The icon alone, where a row has no room for the word; the word is heard and shown on pointing. */
export function ReplyStateIcon(props: { state: ShownState }) {
  const { t } = useTranslation();
  const { icon, tone } = looks[props.state];
  const word = t(`replies.states.${props.state}`);
  return (
    <span className={classes(styles.icon, styles[tone])} title={word}>
      <Icon name={icon} size={16} />
      <span className="only-heard">{word}</span>
    </span>
  );
}
