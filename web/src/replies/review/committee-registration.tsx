import { formatDate } from '@saqbol/shared/format/dates.ts';
import { commandRoles } from '@saqbol/shared/replies/reply.states.ts';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import reviewStyles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useReplyCommand } from './use-reply-command.ts';
import styles from './versions.module.css';

/** Numbers of registration: the unit's outgoing one, the Committee's incoming one, which is written here. */
export function CommitteeRegistration(given: ReviewGiven) {
  const { reply, actor } = given;
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const inWords = (number: string | null, on: string | null) => {
    const day = on && formatDate(on, language, 'numeric');
    if (number && day) return t('replyReview.registration.value', { number, day });
    if (number) return t('replyReview.registration.numberOnly', { number });
    return day ?? t('replyReview.registration.none');
  };
  const mayRegister = (commandRoles.accept as readonly string[]).includes(actor.role);
  return (
    <dl className={styles.facts}>
      <dt>{t('replyReview.registration.outgoing')}</dt>
      <dd>{inWords(reply.outgoingNo, reply.outgoingOn)}</dd>
      <dt>{t('replyReview.registration.incoming')}</dt>
      <dd>
        {inWords(reply.committeeIncomingNo, reply.committeeIncomingOn)}
        {mayRegister && (
          <>
            {' '}
            <button type="button" className={styles.open} onClick={() => setOpen(true)}>
              {t(
                reply.committeeIncomingNo
                  ? 'common.actions.edit'
                  : 'replyReview.registration.register',
              )}
            </button>
          </>
        )}
        {open && <RegistrationDialog {...given} onClose={() => setOpen(false)} />}
      </dd>
    </dl>
  );
}

const longestNumber = 40;

function RegistrationDialog(props: ReviewGiven & { onClose: () => void }) {
  const { id, reply, today, onClose } = props;
  const { t } = useTranslation();
  const form = useId();
  const command = useReplyCommand(id);
  const [number, setNumber] = useState(reply.committeeIncomingNo ?? '');
  const [day, setDay] = useState(reply.committeeIncomingOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (command.isPending) return;
    const body = { committeeIncomingNo: number.trim() || null, committeeIncomingOn: day };
    command.mutate(
      { command: 'register', body },
      {
        onSuccess: () => {
          onClose();
          showToast({ text: t('replyReview.done.registered') });
        },
      },
    );
  };
  return (
    <Dialog
      title={t('replyReview.registration.title')}
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
            {t('common.actions.save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit} className={reviewStyles.dialogPart}>
        <Field label={t('replyReview.registration.number')}>
          <TextInput
            data-focus-first
            value={number}
            maxLength={longestNumber}
            onChange={(event) => setNumber(event.target.value)}
          />
        </Field>
      </form>
      {/* The calendar has a form of its own. */}
      <Field label={t('replyReview.registration.day')}>
        <DateInput
          label={t('replyReview.registration.day')}
          value={day}
          onChange={setDay}
          today={today}
          max={today}
        />
      </Field>
      <CommandRefusal error={command.error} />
    </Dialog>
  );
}
