import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import { MarkLines } from './mark-lines.tsx';
import { openMarksOf } from './mark-target.ts';
import { LackLines } from './request-lacks.tsx';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useReplyCommand } from './use-reply-command.ts';

export interface VerdictDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asked only where something stands open: what is accepted nevertheless. */
export function AcceptDialog(props: ReviewGiven & VerdictDialogProps) {
  const { reply, onClose, onDone } = props;
  const { t } = useTranslation();
  const command = useReplyCommand(props.id);
  const marks = openMarksOf(reply.marks);
  const lacks = reply.lacks.filter((lack) => lack.code !== 'open-mark');
  return (
    <Dialog
      title={t('replyReview.accept.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            icon="check"
            busy={command.isPending}
            busyLabel={t('common.actions.sending')}
            onClick={() => command.mutate({ command: 'accept', body: {} }, { onSuccess: onDone })}
          >
            {t('replyReview.accept.nevertheless')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      {marks.length > 0 && (
        <div className={styles.dialogPart}>
          <h3>{t('replyReview.head.openMarks', { count: marks.length })}</h3>
          <MarkLines {...props} marks={marks} />
        </div>
      )}
      {lacks.length > 0 && (
        <div className={styles.dialogPart}>
          <h3>{t('replyReview.accept.lacks')}</h3>
          <LackLines lacks={lacks} withRequest />
        </div>
      )}
      <CommandRefusal error={command.error} />
    </Dialog>
  );
}
