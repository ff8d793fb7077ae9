import { useState, useSyncExternalStore } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/text-input.tsx';
import { correctionAt } from './correction-rules.ts';
import type { EntryValues } from './entry-values.ts';
import { FormSection } from './form-section.tsx';
import { useFormSetting } from './form-setting.ts';
import { ProblemField } from './problem-field.tsx';

/** Why an entry that was submitted is corrected; asked where it stands in a version, or where the server says so. */
export function Correction(props: { inVersion: boolean }) {
  const { board } = useFormSetting();
  const isRefused = useSyncExternalStore(
    board.subscribe,
    () => board.errorAt(correctionAt) !== null,
  );
  const { getValues } = useFormContext<EntryValues>();
  const [asked, setAsked] = useState(Boolean(getValues('correctionReason')));
  // Once asked for it stays, also when what the server said is settled by typing.
  if (isRefused && !asked) setAsked(true);
  return props.inVersion || asked || isRefused ? <Reason /> : null;
}

function Reason() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'correctionReason' });
  return (
    <FormSection title={t('activities.form.correction')}>
      <p>{t('activities.form.correctionWhy')}</p>
      <ProblemField
        at={correctionAt}
        label={t('activities.form.correctionReason')}
        hint={t('activities.form.correctionHint')}
        required
      >
        <TextArea {...field} value={field.value ?? ''} rows={2} maxLength={500} />
      </ProblemField>
    </FormSection>
  );
}
