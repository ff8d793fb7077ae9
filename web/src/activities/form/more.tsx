import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import { isPublication } from '@saqbol/shared/activities/activity.codes.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { TextArea } from '../../ui/text-input.tsx';
import { Disclosure } from './disclosure.tsx';
import type { EntryValues } from './entry-values.ts';
import { FormSection } from './form-section.tsx';
import { useFormSetting } from './form-setting.ts';
import { Links } from './links.tsx';
import { MultiPick } from './multi-pick.tsx';
import { ProblemField } from './problem-field.tsx';

/** What few entries have: other units that took part, links, a description. */
export function More() {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<EntryValues>();
  const kind = useWatch({ control, name: 'kind' });
  const { jointUnitIds, description, links } = getValues();
  const hasSome =
    jointUnitIds.length > 0 || description !== '' || (links.length > 0 && !isPublication(kind));
  return (
    <FormSection title={t('activities.form.more')}>
      <Disclosure label={t('activities.form.moreLead')} open={hasSome}>
        <JointUnits />
        {!isPublication(kind) && <Links label={t('activities.form.links')} />}
        <Description />
      </Disclosure>
    </FormSection>
  );
}

function JointUnits() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { registers, unit } = useFormSetting();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'jointUnitIds' });
  const compare = compareNames(language);
  const options = registers.units
    .filter((one) => one.id !== unit.id && one.id !== committeeId)
    .map((one) => ({
      value: one.id,
      label: one.title[language],
      keywords: Object.values(one.short).join(' '),
    }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <ProblemField
      at="/jointUnitIds"
      label={t('activities.form.jointUnits')}
      hint={t('activities.form.jointUnitsHint')}
      optional
    >
      <MultiPick
        options={options}
        values={field.value}
        onChange={field.onChange}
        placeholder={t('activities.form.jointUnitsExample')}
      />
    </ProblemField>
  );
}

function Description() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'description' });
  return (
    <ProblemField
      at="/description"
      label={t('activities.form.description')}
      hint={t('activities.form.descriptionHint')}
      optional
    >
      <TextArea {...field} rows={4} maxLength={4000} />
    </ProblemField>
  );
}
