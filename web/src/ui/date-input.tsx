import { formatDate } from '@saqbol/shared/format/dates.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import styles from './date-input.module.css';
import { Dialog } from './dialog.tsx';
import { Field, useField } from './field.tsx';
import { Icon } from './icons.tsx';
import inputStyles from './input.module.css';
import { Segmented } from './segmented.tsx';
import { Skeleton } from './states.tsx';
import { boxClass, TextInput } from './text-input.tsx';

const Calendar = lazy(() => import('./calendar.tsx')); // with its library only when it is opened

export interface DateLimits {
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  /** Days off are grey. */
  isOff?: (dateOn: string) => boolean;
}

export interface DateInputProps extends DateLimits {
  /** `YYYY-MM-DD`, or null while nothing is chosen. */
  value: string | null;
  onChange: (dateOn: string) => void;
  /** The domain's today: where the calendar opens. */
  today: string;
  placeholder?: string;
  /** Names the dialog: what the date is for. */
  label: string;
}

/** A day, shown in words («12 наурыз, бейсенбі»), chosen in a calendar or typed in figures. */
export function DateInput(props: DateInputProps) {
  const { value, placeholder, today, label } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { attributes, labelId, tone } = useField();
  const [open, setOpen] = useState(false);
  const style = value && value.slice(0, 4) !== today.slice(0, 4) ? 'full' : 'weekday';
  return (
    <>
      <button
        {...attributes}
        type="button"
        className={classes(boxClass(tone), styles.opener)}
        // A combobox by role: a button would not say its value, nor that it is in error.
        role="combobox"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-labelledby={labelId}
        aria-label={labelId ? undefined : label}
        onClick={() => setOpen(true)}
      >
        <Icon name="calendar" size={20} className={inputStyles.icon} />
        {value ? (
          <span>{formatDate(value, language, style)}</span>
        ) : (
          <span className={styles.placeholder}>{placeholder ?? t('common.dates.choose')}</span>
        )}
      </button>
      {open && (
        <DateDialog
          {...props}
          title={label}
          onClose={() => setOpen(false)}
          onChange={(dateOn) => {
            props.onChange(dateOn);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function DateDialog(props: DateInputProps & { title: string; onClose: () => void }) {
  const { value, today, title, onChange, onClose, min, max, isOff } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ? inFigures(value) : '');
  const [wrong, setWrong] = useState(false);
  const take = () => {
    const dateOn = readFigures(typed);
    const fits = dateOn && (!min || dateOn >= min) && (!max || dateOn <= max);
    if (fits) onChange(dateOn);
    else setWrong(true);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Suspense fallback={<Skeleton lines={7} height="2rem" />}>
        <Calendar
          value={value}
          today={today}
          onChange={onChange}
          min={min}
          max={max}
          isOff={isOff}
        />
      </Suspense>
      <form
        className={styles.typed}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation(); // the form around is not sent
          take();
        }}
      >
        <Field
          label={t('common.dates.typed')}
          error={wrong ? t('common.dates.wrong') : null}
          className={styles.typedField}
        >
          <TextInput
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
        </Field>
        <Button type="submit">{t('common.actions.choose')}</Button>
      </form>
    </Dialog>
  );
}

/** The three days an entry is about: «Кеше, 9 | Бүгін, 10 | Басқа күн»; the last opens a calendar. */
export function DayChoice(props: DateInputProps & { yesterday: string }) {
  const { value, onChange, today, yesterday } = props;
  const { t } = useTranslation();
  const [other, setOther] = useState(value !== null && value !== today && value !== yesterday);
  const isOther = other || (value !== null && value !== today && value !== yesterday);
  return (
    <div className={styles.choice}>
      <Segmented
        wide
        label={props.label}
        value={isOther ? 'other' : value === today ? 'today' : value ? 'yesterday' : null}
        options={[
          { value: 'yesterday', label: t('common.dates.yesterday', { day: dayOf(yesterday) }) },
          { value: 'today', label: t('common.dates.today', { day: dayOf(today) }) },
          { value: 'other', label: t('common.dates.other') },
        ]}
        onChange={(choice) => {
          setOther(choice === 'other');
          if (choice !== 'other') onChange(choice === 'today' ? today : yesterday);
        }}
      />
      {isOther && <DateInput {...props} />}
    </div>
  );
}

function dayOf(dateOn: string): number {
  return Number(dateOn.slice(8));
}

function inFigures(dateOn: string): string {
  return dateOn.split('-').reverse().join('.');
}

/** Reads 12.03.2026, 12.3.26, 12/03/2026 and 12 03 2026; null when that is no day. */
export function readFigures(text: string): string | null {
  const found = /^\s*(\d{1,2})[.,/ -](\d{1,2})[.,/ -](\d{4}|\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const full = year.length === 2 ? `20${year}` : year;
  const dateOn = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${dateOn}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(dateOn) ? dateOn : null;
}
