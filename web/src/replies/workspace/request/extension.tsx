import { addDays } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaDay, deadlineDay, endOfDayAt } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { nextReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../../platform/clock/domain-clock.ts';
import { useKeptText } from '../../../platform/drafts/kept.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { showToast } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';

/** More time: what was asked for and decided, and the way to ask. */
export function Extension() {
  const { t } = useTranslation();
  const { reply, actor, campaign } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const isWaiting = reply.extensions.some((one) => one.status === 'asked');
  const mayAsk =
    actor.role === 'coordinator' &&
    campaign.status === 'published' &&
    !isWaiting &&
    // A reply that has arrived is neither late nor in need of time.
    reply.submittedAt === null &&
    nextReplyState(reply.state, 'ask-extension') !== null;
  if (!mayAsk && reply.extensions.length === 0) return null;
  return (
    <div className={styles.part} data-reply-field="extension">
      <h3>{t('replyWorkspace.extension.title')}</h3>
      {reply.extensions.map((one) => (
        <Asked key={one.id} extension={one} />
      ))}
      {mayAsk && (
        <div>
          <Button icon="calendar" onClick={() => setOpen(true)}>
            {t('replyWorkspace.extension.ask')}
          </Button>
        </div>
      )}
      {isOpen && <AskDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function Asked(props: { extension: Reply['extensions'][number] }) {
  const { extension } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const day = formatDate(deadlineDay(extension.grantedUntil ?? extension.askedUntil), language);
  return (
    <div>
      <p>
        <strong>{t(`replyWorkspace.extension.${extension.status}`, { day })}</strong>
      </p>
      <p className={styles.detail}>{extension.reason}</p>
      {extension.decidedBy && extension.decidedAt && (
        <p className={styles.detail}>
          {t('replyWorkspace.extension.by', {
            name: extension.decidedBy,
            at: formatDateTime(extension.decidedAt, language),
          })}
          {extension.decisionNote && `. ${extension.decisionNote}`}
        </p>
      )}
    </div>
  );
}

function AskDialog(props: { onClose: () => void }) {
  const { t } = useTranslation();
  const { reply, actor, id } = useWorkspace();
  const today = astanaDay(useDomainNow());
  const dueOn = deadlineDay(reply.dueAt);
  const first = dueOn > today ? addDays(dueOn, 1) : today;
  const [until, setUntil] = useState<string | null>(null);
  const reason = useKeptText(`${actor.userId}.extension.${id.campaignId}.${id.unitId}`);
  const asking = useCommand('extension');
  const isWhole = until !== null && reason.value.trim() !== '';
  const send = () => {
    if (!until || !isWhole) return;
    asking.mutate(
      { until: endOfDayAt(until), reason: reason.value.trim() },
      {
        onSuccess: () => {
          reason.drop();
          showToast({ text: t('replyWorkspace.extension.sent') });
          props.onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('replyWorkspace.extension.ask')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" disabled={!isWhole} busy={asking.isPending} onClick={send}>
            {t('replyWorkspace.extension.send')}
          </Button>
          <Button kind="quiet" onClick={props.onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <Field label={t('replyWorkspace.extension.until')}>
        <DateInput
          label={t('replyWorkspace.extension.until')}
          value={until}
          onChange={setUntil}
          today={today}
          min={first}
        />
      </Field>
      <Field label={t('replyWorkspace.extension.reason')}>
        <TextArea
          rows={3}
          maxLength={500}
          value={reason.value}
          onChange={(event) => reason.set(event.target.value)}
        />
      </Field>
      <Refusal error={asking.error} />
    </Dialog>
  );
}
