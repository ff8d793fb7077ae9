import { isPublication } from '@saqbol/shared/activities/activity.codes.ts';
import { useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAddOrganisation } from '../../organisations/use-add-organisation.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EntryValues } from './entry-values.ts';
import { FormSection } from './form-section.tsx';
import { useFormSetting } from './form-setting.ts';
import { Links } from './links.tsx';
import { MultiPick } from './multi-pick.tsx';
import { useOrganisationOptions } from './organisation-options.ts';
import { ProblemField } from './problem-field.tsx';

/** For kinds that publish: the letter asks for the source, so it comes before the schemes. */
export function PublicationSource() {
  const { t } = useTranslation();
  const kind = useWatch<EntryValues, 'kind'>({ name: 'kind' });
  if (!isPublication(kind)) return null;
  return (
    <FormSection title={t('activities.form.source')}>
      <SourceNamed />
      <Links label={t('activities.form.publicationLink')} />
    </FormSection>
  );
}

/** Source (where the kind does not publish) and who held it together with us. */
export function SourceAndPartners() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const kind = useWatch({ control, name: 'kind' });
  const { field } = useController({ control, name: 'partnerIds' });
  const organisations = useOrganisationOptions(field.value);
  const { actor, registers } = useFormSetting();
  const choose = (id: string) => field.onChange([...new Set([...field.value, id])]);
  const adding = useAddOrganisation(actor, registers, choose);
  const publishes = isPublication(kind);
  return (
    <FormSection
      title={t(publishes ? 'activities.form.partners' : 'activities.form.sourceAndPartners')}
    >
      {!publishes && <SourceNamed />}
      <ProblemField at="/partnerIds" label={t('activities.form.partner')} optional>
        <MultiPick
          options={organisations}
          values={field.value}
          onChange={field.onChange}
          placeholder={t('activities.form.partnerExample')}
          create={adding.create}
        />
      </ProblemField>
      {adding.dialog}
    </FormSection>
  );
}

function SourceNamed() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const named = useController({ control, name: 'sourceNamed' }).field;
  const where = useController({ control, name: 'sourceWhere' }).field;
  // «Not known» is an answer too, but the entry keeps it as no answer.
  const [unknown, setUnknown] = useState(false);
  const value = named.value === null ? (unknown ? 'unknown' : null) : named.value ? 'yes' : 'no';
  return (
    <>
      <ProblemField
        at="/sourceNamed"
        label={t('activities.form.sourceNamed')}
        hint={t('activities.form.sourceHint')}
        group
      >
        <Segmented
          wide
          value={value}
          options={(['yes', 'no', 'unknown'] as const).map((each) => ({
            value: each,
            label: t(`activities.form.${each}`),
          }))}
          onChange={(answer) => {
            setUnknown(answer === 'unknown');
            named.onChange(answer === 'unknown' ? null : answer === 'yes');
          }}
        />
      </ProblemField>
      {named.value === true && (
        <ProblemField at="/sourceWhere" label={t('activities.form.sourceWhere')} optional>
          <TextInput
            {...where}
            maxLength={300}
            autoComplete="off"
            placeholder={t('activities.form.sourceWhereExample')}
          />
        </ProblemField>
      )}
    </>
  );
}
