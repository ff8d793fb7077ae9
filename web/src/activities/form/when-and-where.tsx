import { addDays } from '@saqbol/shared/campaigns/calendar/days.ts';
import { isWorkingDay } from '@saqbol/shared/campaigns/calendar/working-days.ts';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DateInput, DayChoice } from '../../ui/date-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { readTime } from './entry-body.ts';
import type { EntryValues } from './entry-values.ts';
import styles from './form.module.css';
import { FormSection } from './form-section.tsx';
import { useFormSetting } from './form-setting.ts';
import { PlaceFields } from './place-fields.tsx';
import { ProblemField } from './problem-field.tsx';

/** When it was, what it is called, where. */
export function WhenAndWhere() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const title = useController({ control, name: 'title' }).field;
  return (
    <FormSection title={t('activities.form.when')}>
      <Days />
      <ProblemField at="/title" label={t('activities.form.title')} required>
        <TextInput
          {...title}
          maxLength={200}
          autoComplete="off"
          placeholder={t('activities.form.titleExample')}
        />
      </ProblemField>
      <PlaceFields />
    </FormSection>
  );
}

/** The day, and what few entries need besides: a last day, a time. Those stay away until asked for. */
function Days() {
  const { t } = useTranslation();
  const { today, board } = useFormSetting();
  const { control } = useFormContext<EntryValues>();
  const startsOn = useController({ control, name: 'startsOn' }).field;
  const endsOn = useController({ control, name: 'endsOn' }).field;
  const time = useController({ control, name: 'startsAtTime' }).field;
  const [timeAsked, setTimeAsked] = useState(false);
  const [endAsked, setEndAsked] = useState(false);
  const hasEnd = endAsked || endsOn.value !== null;
  const hasTime = timeAsked || time.value !== '';
  const label = hasEnd ? t('activities.form.dateFirst') : t('activities.form.date');
  const isOff = (day: string) => !isWorkingDay(day);

  return (
    <>
      <ProblemField at="/startsOn" label={label} group>
        <DayChoice
          label={label}
          value={startsOn.value}
          today={today}
          yesterday={addDays(today, -1)}
          isOff={isOff}
          onChange={(day) => {
            startsOn.onChange(day);
            board.leave('/startsOn');
          }}
        />
      </ProblemField>
      {hasEnd && (
        <ProblemField at="/endsOn" label={t('activities.form.dateLast')}>
          <DateInput
            label={t('activities.form.dateLast')}
            value={endsOn.value}
            today={endsOn.value ?? startsOn.value ?? today}
            isOff={isOff}
            onChange={(day) => {
              endsOn.onChange(day);
              board.leave('/endsOn');
              board.leave('/startsOn');
            }}
          />
        </ProblemField>
      )}
      {hasTime && (
        <ProblemField at="/startsAtTime" label={t('activities.form.time')}>
          <TextInput
            {...time}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            placeholder={t('activities.form.timeExample')}
            className={styles.short}
            onBlur={() => {
              time.onChange(readTime(time.value) ?? '');
              time.onBlur();
            }}
          />
        </ProblemField>
      )}
      <div className={styles.adders}>
        {!hasTime && (
          <Button kind="quiet" icon="clock" onClick={() => setTimeAsked(true)}>
            {t('activities.form.addTime')}
          </Button>
        )}
        <Button
          kind="quiet"
          icon={hasEnd ? 'minus' : 'calendar'}
          onClick={() => {
            setEndAsked(!hasEnd);
            if (hasEnd) endsOn.onChange(null);
          }}
        >
          {hasEnd ? t('activities.form.oneDay') : t('activities.form.addEnd')}
        </Button>
      </div>
    </>
  );
}
