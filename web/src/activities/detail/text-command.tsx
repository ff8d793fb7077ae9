import { findIin } from '@saqbol/shared/registers/iin.ts';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../platform/drafts/kept.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import styles from './detail.module.css';

/**
 * A command that needs words: a question, its answer, a reason. What is typed is kept on the device
 * until the server has it.
 */
export function TextCommand(props: {
  label: string;
  hint: string;
  sendLabel: string;
  /** Names the kept text: person, entry, command. */
  keptAs: string;
  maxLength: number;
  busy: boolean;
  error: unknown;
  /** Returns once the server has it; rejects otherwise. */
  onSend: (text: string) => Promise<unknown>;
  onCancel?: () => void;
  danger?: boolean;
}) {
  const { label, hint, sendLabel, busy, error, maxLength } = props;
  const { t } = useTranslation();
  const kept = useKeptText(props.keptAs);
  const [checked, setChecked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // One line by the contract: lines that were typed become one.
  const text = kept.value.replace(/\s+/g, ' ').trim();
  const wrong =
    text === ''
      ? t('fieldErrors.required')
      : text.length > maxLength
        ? t('fieldErrors.tooLong')
        : findIin(text)
          ? t('fieldErrors.personal-number')
          : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (wrong) return area.current?.focus();
    if (busy) return;
    props.onSend(text).then(
      () => kept.drop(),
      () => {}, // shown below as `error`; the text stays
    );
  };

  return (
    <form className={styles.command} noValidate onSubmit={submit}>
      <Field label={label} hint={hint} error={checked ? wrong : null} required>
        <TextArea
          ref={area}
          value={kept.value}
          onChange={(event) => kept.set(event.target.value)}
        />
      </Field>
      <Refusal error={error} />
      <div className={styles.buttons}>
        <Button
          type="submit"
          kind={props.danger ? 'danger' : 'primary'}
          busy={busy}
          busyLabel={t('common.actions.sending')}
        >
          {sendLabel}
        </Button>
        {props.onCancel && (
          <Button kind="quiet" onClick={props.onCancel}>
            {t('common.actions.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
