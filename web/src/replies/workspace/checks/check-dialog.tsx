import { blockingErrors } from '@saqbol/shared/replies/reply.lacks.ts';
import type { Lack } from '@saqbol/shared/replies/reply.schema.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../../platform/clock/domain-clock.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { Notice } from '../../../ui/states.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { showToast } from '../../../ui/toast.tsx';
import { useLeafName } from '../leaf-names.ts';
import { useAnswers } from '../talk/use-answers.ts';
import { useCommand } from '../use-command.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './check-dialog.module.css';
import { LackList } from './lack-list.tsx';

/** All that is missing before the submission, and the submission itself when nothing forbids it. */
export function CheckDialog(props: { onClose: () => void }) {
  const { onClose } = props;
  const { t } = useTranslation();
  const check = useCheck();
  const submitting = useSubmission(onClose, check);
  return (
    <Dialog
      title={t('replyWorkspace.check.title')}
      onClose={onClose}
      actions={
        <>
          {check.maySubmit && (
            <Button
              kind="primary"
              busy={submitting.isBusy}
              busyLabel={t('replyWorkspace.check.submitting')}
              onClick={submitting.submit}
            >
              {t(check.isAgain ? 'replyWorkspace.check.resubmit' : 'replyWorkspace.check.submit')}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.close')}
          </Button>
        </>
      }
    >
      {check.isEmpty && <p>{t('replyWorkspace.check.nothing')}</p>}
      <Part title={t('replyWorkspace.check.blocks')} isThere={check.isBlocked}>
        <Unsaved onLeave={onClose} />
        <LackList lacks={check.blocking} onLeave={onClose} />
      </Part>
      <Part title={t('replyWorkspace.check.mayStay')} isThere={check.others.length > 0}>
        <p className={styles.detail}>{t('replyWorkspace.check.mayStayDetail')}</p>
        <LackList lacks={check.others} onLeave={onClose} />
      </Part>
      {check.isLate && (
        <Field
          label={t('replyWorkspace.check.lateReason')}
          hint={t('replyWorkspace.check.late')}
          required
        >
          <TextArea
            rows={2}
            maxLength={500}
            value={check.lateReason}
            onChange={(event) => check.setLateReason(event.target.value)}
          />
        </Field>
      )}
      {check.maySubmit && (
        <Notice icon="info" tone="acc">
          {t('replyWorkspace.check.freezes')}
        </Notice>
      )}
      <Refusal error={submitting.error} />
    </Dialog>
  );
}

function Part(props: { title: string; isThere: boolean; children: ReactNode }) {
  if (!props.isThere) return null;
  return (
    <section className={styles.part}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** Fields whose text the server does not have: the reply would go without it. */
function Unsaved(props: { onLeave: () => void }) {
  const { hand } = useWorkspace();
  const { t } = useTranslation();
  const names = useLeafName();
  if (hand.waiting.length === 0) return null;
  return (
    <ul className={styles.unsaved}>
      {hand.waiting.map((key) => (
        <li key={key}>
          <Icon name="error" size={18} />
          <span>{t('replyWorkspace.check.unsaved', { field: names.nameOf(key) })}</span>
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              props.onLeave();
              names.goTo(key);
            }}
          >
            {t('replyWorkspace.lacks.fill')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Check {
  readonly blocking: readonly Lack[];
  readonly others: readonly Lack[];
  readonly isEmpty: boolean;
  readonly isBlocked: boolean;
  readonly isLate: boolean;
  readonly isAgain: boolean;
  readonly maySubmit: boolean;
  readonly lateReason: string;
  readonly setLateReason: (reason: string) => void;
}

function useCheck(): Check {
  const { reply, hand } = useWorkspace();
  const answers = useAnswers();
  const now = useDomainNow();
  const lateReason = hand.typed('lateReason');
  // The first submission decides; one that was on time stays so.
  const isLate = reply.submittedAt === null && now.getTime() >= Date.parse(reply.dueAt);
  const isMended = (lack: Lack) =>
    // The dialog itself asks for it.
    (lack.code === 'no-late-reason' && isLate) ||
    (lack.code === 'open-mark' && answers.open.length === answers.given.length);
  const lacks = reply.lacks.filter((lack) => !isMended(lack));
  const blocking = lacks.filter((lack) => blockingErrors([lack]).length > 0);
  const others = lacks.filter((lack) => !blocking.includes(lack));
  const isBlocked = blocking.length > 0 || hand.waiting.length > 0;
  return {
    blocking,
    others,
    isEmpty: !isBlocked && others.length === 0,
    isBlocked,
    isLate,
    isAgain: reply.versions.length > 0,
    maySubmit: !isBlocked && (!isLate || lateReason.trim() !== ''),
    lateReason,
    setLateReason: (reason) => hand.draft.change('lateReason', reason),
  };
}

/** Sends what is still being typed first, so that nothing seen is missing from the version. */
function useSubmission(onDone: () => void, check: Check) {
  const { t } = useTranslation();
  const { hand } = useWorkspace();
  const answers = useAnswers();
  const submitting = useCommand('submit');
  const [isSaving, setSaving] = useState(false);
  const submit = async () => {
    setSaving(true);
    await hand.draft.flush();
    setSaving(false);
    if (hand.draft.view().state.kind !== 'saved') return;
    const reason = check.isLate ? { lateReason: check.lateReason.trim() } : {};
    try {
      // This dialog may be gone before the answer: with it the reply is no longer the unit's.
      const { reply } = await submitting.mutateAsync({ answers: answers.given, ...reason });
      answers.drop();
      const number = reply.versions.at(-1)?.receiptNo ?? '';
      showToast({ text: t('replyWorkspace.check.submitted', { number }) });
      onDone();
      scrollTo({ top: 0 });
    } catch {
      // Said in the dialog, from the mutation itself.
    }
  };
  const unsaved = hand.state.kind === 'failed' ? hand.state.error : null;
  return {
    submit: () => void submit(),
    isBusy: isSaving || submitting.isPending,
    error: submitting.error ?? unsaved,
  };
}
