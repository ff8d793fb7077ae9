import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { VerdictDialogProps } from './accept-dialog.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import { ReasonField, useReason } from './reason-field.tsx';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useReplyCommand } from './use-reply-command.ts';

/** The editor takes an acceptance back: the reply is the coordinator's again. */
export function ReopenDialog(props: ReviewGiven & VerdictDialogProps) {
  const { id, actor, onClose, onDone } = props;
  const { t } = useTranslation();
  const form = useId();
  const command = useReplyCommand(id);
  const reason = useReason(`${actor.userId}.reopen.${id.campaignId}.${id.unitId}`, 1000);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = reason.take();
    if (text === null || command.isPending) return;
    command.mutate(
      { command: 'reopen', body: { reason: text } },
      {
        onSuccess: () => {
          reason.drop();
          onDone();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('replyReview.reopen.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={form}
            kind="primary"
            busy={command.isPending}
            busyLabel={t('common.actions.sending')}
          >
            {t('codes.replyCommands.reopen')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('replyReview.reopen.text')}</p>
      <form id={form} noValidate onSubmit={submit} className={styles.dialogPart}>
        <ReasonField focusFirst reason={reason} label={t('replyReview.reopen.reason')} />
      </form>
      <CommandRefusal error={command.error} />
    </Dialog>
  );
}
