import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { TextInput } from '../ui/text-input.tsx';

export interface NamedView {
  readonly name: string;
  readonly isDefault: boolean;
}

/** The name of a view: of a new one, or of one that is renamed. */
export function ViewDialog(props: {
  title: string;
  given: NamedView;
  busy: boolean;
  error: unknown;
  onSave: (named: NamedView) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const formId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(props.given.name);
  const [isDefault, setDefault] = useState(props.given.isDefault);
  const [tried, setTried] = useState(false);
  const given = name.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (given) props.onSave({ name: given, isDefault });
    else input.current?.focus();
  };
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId} busy={props.busy}>
            {t('common.actions.save')}
          </Button>
          <Button onClick={props.onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field
          label={t('views.dialog.name')}
          hint={t('views.dialog.nameHint')}
          error={tried && !given ? t('fieldErrors.required') : null}
          required
        >
          <TextInput
            ref={input}
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <CheckBox checked={isDefault} onChange={setDefault} label={t('views.dialog.makeDefault')} />
      </form>
      <Refusal error={props.error} />
    </Dialog>
  );
}
