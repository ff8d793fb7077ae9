import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { focusHead } from './focus-head.ts';
import styles from './review.module.css';
import { type ReviewGiven, refusalOf } from './review-given.ts';
import { showRefusal } from './show-refusal.ts';
import { useReplyCommand } from './use-reply-command.ts';

/** Takes it into review, so that no colleague reads the same. */
export function ClaimButton(given: ReviewGiven) {
  const { t } = useTranslation();
  const command = useReplyCommand(given.id);
  if (given.reply.claimedBy || refusalOf(given, 'claim') !== null) return null;
  return (
    <Button
      icon="eye"
      size="small"
      busy={command.isPending}
      onClick={() =>
        command.mutate(
          { command: 'claim', body: {} },
          {
            onSuccess: () => showToast({ text: t('replyReview.done.claimed'), icon: 'eye' }),
            onError: (error) => showRefusal(error, t),
            onSettled: focusHead,
          },
        )
      }
    >
      {t('codes.replyCommands.claim')}
    </Button>
  );
}

export function ReleaseButton(given: ReviewGiven) {
  const { t } = useTranslation();
  const command = useReplyCommand(given.id);
  if (refusalOf(given, 'release') !== null) return null;
  return (
    <>
      {' · '}
      <button
        type="button"
        className={styles.textButton}
        aria-disabled={command.isPending || undefined}
        onClick={() => {
          if (command.isPending) return;
          command.mutate(
            { command: 'release', body: {} },
            {
              onSuccess: () => showToast({ text: t('replyReview.done.released') }),
              onError: (error) => showRefusal(error, t),
              onSettled: focusHead,
            },
          );
        }}
      >
        {t('replyReview.head.release')}
      </button>
    </>
  );
}
