import { addDays } from '@saqbol/shared/campaigns/calendar/days.ts';
import { deadlineDay, endOfDayAt } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { findIin } from '@saqbol/shared/registers/iin.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import { focusHead } from './focus-head.ts';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useReplyCommand } from './use-reply-command.ts';

const longestNote = 500;

/** Until the end of which day, and a word to the coordinator. */
export function ExtensionDialog(
  props: ReviewGiven & {
    asked: Reply['extensions'][number];
    isGrant: boolean;
    onClose: () => void;
  },
) {
  const { id, asked, isGrant, reply, today, onClose } = props;
  const { t } = useTranslation();
  const form = useId();
  const command = useReplyCommand(id);
  const [day, setDay] = useState(deadlineDay(asked.askedUntil));
  const [note, setNote] = useState('');
  const text = note.replace(/\s+/g, ' ').trim();
  const wrong =
    text.length > longestNote
      ? t('fieldErrors.tooLong')
      : findIin(text)
        ? t('fieldErrors.personal-number')
        : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong || command.isPending) return;
    // The day that was asked for keeps its hour; another one is given whole.
    const until = day === deadlineDay(asked.askedUntil) ? asked.askedUntil : endOfDayAt(day);
    const body = {
      extensionId: asked.id,
      grant: isGrant,
      ...(isGrant && { until }),
      ...(text !== '' && { note: text }),
    };
    command.mutate(
      { command: 'decide-extension', body },
      {
        onSuccess: () => {
          onClose();
          focusHead();
          showToast({ text: t(`replyReview.done.${isGrant ? 'extended' : 'notExtended'}`) });
        },
      },
    );
  };
  const title = t(`replyReview.extension.${isGrant ? 'grantTitle' : 'refuseTitle'}`);
  return (
    <Dialog
      title={title}
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
            {t(`replyReview.extension.${isGrant ? 'grant' : 'refuse'}`)}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      {/* The calendar has a form of its own. */}
      {isGrant && (
        <Field label={t('replyReview.extension.day')} hint={t('replyReview.extension.dayHint')}>
          <DateInput
            label={t('replyReview.extension.day')}
            value={day}
            onChange={setDay}
            today={today}
            min={addDays(deadlineDay(reply.dueAt), 1)}
          />
        </Field>
      )}
      <form id={form} noValidate onSubmit={submit} className={styles.dialogPart}>
        <Field label={t('replyReview.extension.note')} error={wrong} optional>
          <TextArea
            data-focus-first={isGrant ? undefined : true}
            rows={3}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </form>
      <CommandRefusal error={command.error} />
    </Dialog>
  );
}
