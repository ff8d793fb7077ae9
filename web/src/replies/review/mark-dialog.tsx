import type { MarkInput } from '@saqbol/shared/replies/reply.schema.ts';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { LockedValue } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import {
  fieldInWords,
  markFields,
  requestCodes,
  requestNumber,
  requestOfMark,
} from './mark-target.ts';
import { ReasonField, useReason } from './reason-field.tsx';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useReplyCommand } from './use-reply-command.ts';

/** Where a new mark was begun; `null`: nothing is chosen yet. */
export type MarkTargetGiven =
  | { readonly target: 'request' | 'field'; readonly key: string }
  | { readonly target: 'entry'; readonly key: string; readonly title: string }
  | { readonly target: null };

/** A mark on a request, a field or an entry, with wordings on offer. */
export function NewMarkDialog(
  props: ReviewGiven & { given: MarkTargetGiven; onClose: () => void },
) {
  const { id, actor, reply, given, onClose } = props;
  const { t } = useTranslation();
  const form = useId();
  const command = useReplyCommand(id);
  const [chosen, setChosen] = useState(
    given.target === null || given.target === 'entry' ? '' : `${given.target}:${given.key}`,
  );
  const [checked, setChecked] = useState(false);
  const kept = `${actor.userId}.mark.${id.campaignId}.${id.unitId}.${reply.versions.length}`;
  const reason = useReason(kept, 1000);
  const target = targetOf(given, chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const text = reason.take();
    if (!target || text === null || command.isPending) return;
    command.mutate(
      { command: 'mark', body: { ...target, text } },
      {
        onSuccess: () => {
          reason.drop();
          onClose();
          showToast({ text: t('replyReview.done.marked') });
        },
      },
    );
  };
  return (
    <Dialog
      title={t('replyReview.marks.new')}
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
            {t('replyReview.marks.put')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit} className={styles.dialogPart}>
        {given.target === 'entry' ? (
          <Field label={t('replyReview.marks.target')}>
            <LockedValue>{t('replyReview.marks.entry', { title: given.title })}</LockedValue>
          </Field>
        ) : (
          <TargetField value={chosen} onChange={setChosen} isMissing={checked && !target} />
        )}
        <ReasonField
          focusFirst={target !== null}
          reason={reason}
          label={t('replyReview.marks.text')}
          hint={t('replyReview.marks.hint')}
          templates={templatesOf(target).map((key) => t(`replyReview.marks.templates.${key}`))}
        />
        <CommandRefusal error={command.error} />
      </form>
    </Dialog>
  );
}

function TargetField(props: {
  value: string;
  onChange: (value: string) => void;
  isMissing: boolean;
}) {
  const { t } = useTranslation();
  const options = [
    ...requestCodes.map((code) => ({
      value: `request:${code}`,
      label: `${requestNumber(code, t)}. ${t(`replyReview.requests.${code}`)}`,
    })),
    ...markFields.map((key) => ({ value: `field:${key}`, label: fieldInWords(key, t) })),
  ];
  return (
    <Field
      label={t('replyReview.marks.target')}
      error={props.isMissing ? t('fieldErrors.required') : null}
      required
    >
      <Select
        data-focus-first={props.value === '' || undefined}
        options={options}
        value={props.value}
        onChange={props.onChange}
        placeholder={t('common.actions.choose')}
      />
    </Field>
  );
}

function targetOf(
  given: MarkTargetGiven,
  chosen: string,
): Pick<MarkInput, 'target' | 'key'> | null {
  if (given.target === 'entry') return { target: 'entry', key: given.key };
  const [target, key] = chosen.split(':');
  return key && (target === 'request' || target === 'field') ? { target, key } : null;
}

const entryTemplates = ['number', 'evidence', 'twice'] as const;
const templatesByRequest = {
  R1: ['figures', 'districts'],
  R2: ['developers', 'memorandum'],
  R3: ['source', 'sourceList'],
  R4: ['responsible', 'terms'],
} as const;

/** Wordings that fit what the mark points at. */
function templatesOf(target: Pick<MarkInput, 'target' | 'key'> | null) {
  if (!target) return [];
  return target.target === 'entry' ? entryTemplates : templatesByRequest[requestOfMark(target)];
}
