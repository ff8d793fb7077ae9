import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { OptionalDate } from '../../ui/optional-date.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { PartnershipValues } from './form-values.ts';

export interface InputProps {
  values: PartnershipValues;
  today: string;
  errorAt: (field: keyof PartnershipValues) => string | null;
  onChange: (change: Partial<PartnershipValues>) => void;
}

/** A day that may be left out. */
export function DateField(
  props: InputProps & {
    field: 'agreedOn' | 'endsOn' | 'documentOn';
    min?: string | undefined;
    max?: string | undefined;
  },
) {
  const { field, values, today, errorAt, onChange, min, max } = props;
  const { t } = useTranslation();
  const label = t(`partnerships.form.${field}`);
  return (
    <Field label={label} error={errorAt(field)} optional>
      <OptionalDate
        label={label}
        value={values[field]}
        today={today}
        {...(min && { min })}
        {...(max && { max })}
        clearLabel={t('partnerships.form.clearDate')}
        onChange={(day) => onChange({ [field]: day })}
      />
    </Field>
  );
}

/** One line that may be left out. */
export function TextField(
  props: InputProps & {
    field: 'documentNo' | 'contactPosition' | 'contactPhone';
    maxLength: number;
    hint?: string;
    type?: 'tel';
  },
) {
  const { field, values, errorAt, onChange } = props;
  const { t } = useTranslation();
  return (
    <Field
      label={t(`partnerships.form.${field}`)}
      hint={props.hint}
      error={errorAt(field)}
      optional
    >
      <TextInput
        type={props.type ?? 'text'}
        autoComplete="off"
        maxLength={props.maxLength}
        value={values[field]}
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
    </Field>
  );
}
