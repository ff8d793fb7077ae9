import { createContext, type ReactNode, useContext, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { Icon } from './icons.tsx';

/** What happened, in bold, and what to do about it. A bare text is what happened. */
export type FieldMessage = string | { readonly title: string; readonly detail?: string };

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** Refused: the field must be mended. */
  error?: FieldMessage | null | undefined;
  /** Doubtful: may be mended or explained, never blocks. */
  warning?: FieldMessage | null | undefined;
  /** Stands below a warning: the input for its reason. */
  reason?: ReactNode;
  /** Buttons that mend the error or warning by one press. */
  repairs?: ReactNode;
  required?: boolean;
  /** Says «(optional)» beside the label. */
  optional?: boolean;
  /** Several controls under one label (radio buttons, boxes): a fieldset. */
  group?: boolean;
  className?: string;
  children: ReactNode;
}

interface FieldControl {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly tone: 'error' | 'warning' | null;
}

const FieldContext = createContext<FieldControl | null>(null);

/** A label with its control, hint, error or warning, all tied together for screen readers. */
export function Field(props: FieldProps) {
  const { label, hint, error, warning, reason, repairs, group = false, className } = props;
  const id = useId();
  const shown = error ? 'error' : warning ? 'warning' : null;
  const message = error || warning || null;
  const ids = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ');
  const control: FieldControl = {
    id,
    labelId: `${id}-label`,
    describedBy: ids || undefined,
    invalid: shown === 'error',
    required: props.required ?? false,
    tone: shown,
  };
  const inner = (
    <FieldContext value={control}>
      {props.children}
      {message && <Message id={`${id}-message`} tone={shown ?? 'error'} message={message} />}
      {repairs && <div className={styles.repairs}>{repairs}</div>}
      {reason}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </FieldContext>
  );
  const name = classes(styles.field, shown && styles[shown], className);
  if (group) {
    return (
      <fieldset
        className={name}
        aria-describedby={control.describedBy}
        data-field-error={shown === 'error' || undefined}
      >
        <legend id={control.labelId} className={styles.label}>
          <Label text={label} optional={props.optional} />
        </legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <div className={name} data-field-error={shown === 'error' || undefined}>
      <label id={control.labelId} className={styles.label} htmlFor={id}>
        <Label text={label} optional={props.optional} />
      </label>
      {inner}
    </div>
  );
}

function Label(props: { text: ReactNode; optional: boolean | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      {props.text}
      {props.optional && <span className={styles.optional}> ({t('common.fields.optional')})</span>}
    </>
  );
}

function Message(props: { id: string; tone: 'error' | 'warning'; message: FieldMessage }) {
  const { id, tone, message } = props;
  const { title, detail } = typeof message === 'string' ? { title: message } : message;
  return (
    <p id={id} className={classes(styles.message, styles[`${tone}Text`])}>
      <Icon name={tone === 'error' ? 'error' : 'warning'} size={18} />
      <span>
        <strong>{title}</strong>
        {detail && ` ${detail}`}
      </span>
    </p>
  );
}

/** Attributes that tie a control to its field: id, description, validity. */
export interface ControlAttributes {
  id: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** For controls of the kit: what the field around says; nothing when there is none. */
export function useField(): {
  attributes: ControlAttributes;
  /** For controls that a `<label for>` does not name by itself. */
  labelId: string | undefined;
  tone: 'error' | 'warning' | null;
} {
  const field = useContext(FieldContext);
  return {
    attributes: {
      id: field?.id,
      'aria-describedby': field?.describedBy,
      'aria-invalid': field?.invalid || undefined,
      'aria-required': field?.required || undefined,
    },
    labelId: field?.labelId,
    tone: field?.tone ?? null,
  };
}
