import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { VerdictDialogProps } from './accept-dialog.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import { MarkLines } from './mark-lines.tsx';
import { openMarksOf } from './mark-target.ts';
import { ReasonField, useReason } from './reason-field.tsx';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useReplyCommand } from './use-reply-command.ts';

/** Sends the reply back: why, and with which marks. */
export function ReturnDialog(props: ReviewGiven & VerdictDialogProps) {
  const { id, actor, reply, onClose, onDone } = props;
  const { t } = useTranslation();
  const form = useId();
  const command = useReplyCommand(id);
  const version = reply.versions.length;
  const reason = useReason(`${actor.userId}.return.${id.campaignId}.${id.unitId}.${version}`, 1000);
  const marks = openMarksOf(reply.marks);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = reason.take();
    if (text === null || command.isPending) return;
    command.mutate(
      { command: 'return', body: { reason: text } },
      {
        onSuccess: () => {
          reason.drop();
          onDone();
        },
      },
    );
  };
  const templates = ['figures', 'partners', 'source', 'planned'] as const;
  return (
    <Dialog
      title={t('replyReview.return.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={form}
            kind="primary"
            icon="returned"
            busy={command.isPending}
            busyLabel={t('common.actions.sending')}
          >
            {t('codes.replyCommands.return')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit} className={styles.dialogPart}>
        <ReasonField
          focusFirst
          reason={reason}
          label={t('replyReview.return.reason')}
          hint={t('replyReview.return.hint')}
          templates={templates.map((key) => t(`replyReview.return.templates.${key}`))}
        />
      </form>
      <div className={styles.dialogPart}>
        <h3>{t('replyReview.return.marks', { count: marks.length })}</h3>
        {marks.length === 0 ? (
          <p className={styles.muted}>{t('replyReview.return.noMarks')}</p>
        ) : (
          <MarkLines {...props} marks={marks} />
        )}
      </div>
      <CommandRefusal error={command.error} />
    </Dialog>
  );
}
