import { findIin } from '@saqbol/shared/registers/iin.ts';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../platform/drafts/kept.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import styles from './review.module.css';

export interface Reason {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly drop: () => void;
  /** Why it cannot go, once it was tried. */
  readonly wrong: string | null;
  /** The text as it is sent; null where it cannot go, and the field then has the focus. */
  readonly take: () => string | null;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** A text that a command needs, kept on the device until it is sent. One line by the contract. */
export function useReason(keptAs: string, maxLength: number): Reason {
  const { t } = useTranslation();
  const kept = useKeptText(keptAs);
  const [checked, setChecked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = kept.value.replace(/\s+/g, ' ').trim();
  const wrong =
    text === ''
      ? t('fieldErrors.required')
      : text.length > maxLength
        ? t('fieldErrors.tooLong')
        : findIin(text)
          ? t('fieldErrors.personal-number')
          : null;
  return {
    value: kept.value,
    set: kept.set,
    drop: () => {
      kept.drop();
      setChecked(false);
    },
    wrong: checked ? wrong : null,
    take: () => {
      setChecked(true);
      if (wrong) area.current?.focus();
      return wrong ? null : text;
    },
    area,
  };
}

/** The text with wordings on offer: each is added to what stands there. */
export function ReasonField(props: {
  reason: Reason;
  label: string;
  hint?: string;
  templates?: readonly string[];
  rows?: number;
  /** Takes the focus when the dialog around opens. */
  focusFirst?: boolean;
}) {
  const { reason, label, hint, templates = [] } = props;
  const { t } = useTranslation();
  const add = (template: string) => {
    reason.set(reason.value.trim() === '' ? template : `${reason.value.trim()} ${template}`);
    reason.area.current?.focus();
  };
  return (
    <>
      <Field label={label} hint={hint} error={reason.wrong} required>
        <TextArea
          ref={reason.area}
          data-focus-first={props.focusFirst || undefined}
          rows={props.rows ?? 4}
          value={reason.value}
          onChange={(event) => reason.set(event.target.value)}
        />
      </Field>
      {templates.length > 0 && (
        <fieldset className={styles.templates}>
          <legend>{t('replyReview.templates')}</legend>
          {templates.map((template) => (
            <button
              key={template}
              type="button"
              className={styles.template}
              onClick={() => add(template)}
            >
              <Icon name="plus" size={16} />
              {template}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
