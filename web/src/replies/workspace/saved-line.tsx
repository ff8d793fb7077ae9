import { formatTime } from '@saqbol/shared/format/instants.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { useErrorText } from '../../ui/states.tsx';
import type { SaveState } from './draft/reply-draft.ts';
import styles from './workspace.module.css';
import { useWorkspace } from './workspace.ts';

const icons: Readonly<Record<SaveState['kind'], IconName>> = {
  saved: 'check',
  saving: 'refresh',
  offline: 'offline',
  failed: 'error',
  needsYou: 'warning',
};

/** Where what was typed is now; always in sight. */
export function SavedLine() {
  const { t } = useTranslation();
  const { hand } = useWorkspace();
  const { state } = hand;
  const failure = useErrorText(state.kind === 'failed' ? state.error : null);
  const detail =
    state.kind === 'failed'
      ? `${failure.title} ${failure.detail}`
      : state.kind === 'offline'
        ? t('replyWorkspace.saved.offlineDetail')
        : undefined;
  return (
    <span
      className={classes(styles.saved, styles[`saved-${state.kind}`])}
      role="status"
      title={detail}
    >
      <Icon name={icons[state.kind]} size={16} />
      {textOf(state, t)}
      {detail && <span className="only-heard">. {detail}</span>}
      {hand.isKeepingRefused && ` ${t('replyWorkspace.saved.keepingRefused')}`}
    </span>
  );
}

function textOf(state: SaveState, t: TFunction): string {
  switch (state.kind) {
    case 'saved':
      return state.at
        ? t('replyWorkspace.saved.at', { time: formatTime(state.at) })
        : t('replyWorkspace.saved.all');
    case 'failed':
      return t(state.again ? 'replyWorkspace.saved.failedAgain' : 'replyWorkspace.saved.failed');
    default:
      return t(`replyWorkspace.saved.${state.kind}`);
  }
}
