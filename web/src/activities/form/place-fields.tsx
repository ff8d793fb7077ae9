import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Select } from '../../ui/select.tsx';
import { LockedValue, TextInput } from '../../ui/text-input.tsx';
import type { EntryValues } from './entry-values.ts';
import styles from './form.module.css';
import { type PlaceChoice, placeChoice, useFormSetting } from './form-setting.ts';
import { ProblemField } from './problem-field.tsx';
import { useRecentPlaces } from './recent-places.ts';

/** The district (locked where the account has one) and the place in it. */
export function PlaceFields() {
  const { actor, registers } = useFormSetting();
  const choice = placeChoice(actor, registers);
  return (
    <>
      {choice.kind === 'own' ? <OwnPlace choice={choice} /> : <DistrictSelect choice={choice} />}
      <PlaceName />
    </>
  );
}

function OwnPlace(props: { choice: Extract<PlaceChoice, { kind: 'own' }> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unit } = useFormSetting();
  const { district } = props.choice;
  const isBody = unit.kind === 'central';
  const hint = district ? 'districtLocked' : isBody ? 'bodyLocked' : 'unitLocked';
  const label = district ? 'district' : isBody ? 'ownBody' : 'wholeUnit';
  return (
    <ProblemField
      at="/districtId"
      label={t(`activities.form.${label}`)}
      hint={t(`activities.form.${hint}`)}
    >
      <LockedValue>{district?.name[language] ?? unit.title[language]}</LockedValue>
    </ProblemField>
  );
}

const wholeUnit = 'none'; // as the list's filter calls an entry without a district

function DistrictSelect(props: { choice: Extract<PlaceChoice, { kind: 'choice' }> }) {
  const { choice } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'districtId' });
  const compare = compareNames(language);
  const districts = choice.districts
    .map((one) => ({ value: one.id, label: one.name[language] }))
    .sort((a, b) => compare(a.label, b.label));
  const whole = { value: wholeUnit, label: t('activities.form.wholeUnit') };
  return (
    <ProblemField at="/districtId" label={t('activities.form.district')} required>
      <Select
        ref={field.ref}
        value={field.value === null ? wholeUnit : field.value}
        options={choice.wholeUnit ? [...districts, whole] : districts}
        placeholder={t('activities.form.districtChoose')}
        onChange={(value) => field.onChange(value === wholeUnit ? null : value)}
      />
    </ProblemField>
  );
}

function PlaceName() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'place' });
  const recent = useRecentPlaces();
  return (
    <ProblemField at="/place" label={t('activities.form.place')}>
      <TextInput
        {...field}
        icon="pin"
        maxLength={300}
        autoComplete="off"
        placeholder={t('activities.form.placeExample')}
      />
      {field.value === '' && recent.length > 0 && (
        <fieldset className={styles.suggestions}>
          <legend className="only-heard">{t('activities.form.recentPlaces')}</legend>
          {recent.map((place) => (
            <button
              key={place}
              type="button"
              className={styles.suggestion}
              onClick={() => field.onChange(place)}
            >
              {place}
            </button>
          ))}
        </fieldset>
      )}
    </ProblemField>
  );
}
