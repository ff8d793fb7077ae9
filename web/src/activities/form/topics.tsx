import { activityLanguages, audiences } from '@saqbol/shared/activities/activity.codes.ts';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { CheckList, ChipToggle } from '../../ui/check-list.tsx';
import type { EntryValues } from './entry-values.ts';
import { FormSection } from './form-section.tsx';
import { useFormSetting } from './form-setting.ts';
import { ProblemField } from './problem-field.tsx';

/** Which schemes of the letter were explained. */
export function Schemes() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { campaign } = useFormSetting();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'schemes' });
  const title = t('activities.form.schemes');
  return (
    <FormSection title={title}>
      <ProblemField at="/schemes" label={title} labelHidden group>
        <CheckList
          values={field.value}
          onChange={field.onChange}
          options={campaign.schemes.map((scheme) => ({
            value: scheme.code,
            label: scheme.name[language],
          }))}
        />
      </ProblemField>
    </FormSection>
  );
}

const shownFirst = 5; // the rest of the twelve stand behind «Тағы 7»
const audienceOrder = [
  ...(['general', 'pensioners', 'rural', 'public-sector', 'students'] as const),
  ...audiences.filter(
    (one) => !['general', 'pensioners', 'rural', 'public-sector', 'students'].includes(one),
  ),
];

/** For whom it was, and in which languages. */
export function Audiences() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const chosen = useController({ control, name: 'audiences' }).field;
  const languages = useController({ control, name: 'languages' }).field;
  return (
    <FormSection title={t('activities.form.audiences')}>
      <ProblemField at="/audiences" label={t('activities.form.audienceGroups')} labelHidden group>
        <ChipToggle
          first={shownFirst}
          values={chosen.value}
          onChange={chosen.onChange}
          options={audienceOrder.map((value) => ({
            value,
            label: t(`codes.audiences.${value}`),
          }))}
        />
      </ProblemField>
      <ProblemField at="/languages" label={t('activities.form.languages')} group optional>
        <ChipToggle
          values={languages.value}
          onChange={languages.onChange}
          options={activityLanguages.map((value) => ({
            value,
            label: t(`codes.activityLanguages.${value}`),
          }))}
        />
      </ProblemField>
    </FormSection>
  );
}
