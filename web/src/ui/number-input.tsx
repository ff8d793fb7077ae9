import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { type InputHTMLAttributes, type Ref, useState } from 'react';
import { useLanguage } from '../platform/i18n/words.ts';
import { classes } from './classes.ts';
import { useField } from './field.tsx';
import styles from './input.module.css';
import { boxClass } from './text-input.tsx';

type Inherited = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'defaultValue' | 'onChange' | 'type' | 'placeholder'
>;

export interface NumberInputProps extends Inherited {
  ref?: Ref<HTMLInputElement>;
  /** `null` is empty, and empty is not zero. `NaN`: what is typed is no whole number. */
  value: number | null;
  /** Told the number, and the text from which it was read. */
  onChange: (value: number | null, text: string) => void;
  /** What stands at first where `value` is NaN: text kept from before a reload. */
  typed?: string;
  /** The unit after the box («адам»). */
  unit?: string;
  /** Set large: the number that matters on this screen. */
  large?: boolean;
}

/**
 * A whole number: digits by the phone's number pad, no spinner, no «0» that is not typed. What is
 * no number stays as typed (so «12,5» never becomes 125) and is reported as NaN for the form to
 * refuse.
 */
export function NumberInput(props: NumberInputProps) {
  const {
    value,
    onChange,
    unit,
    typed = '',
    large = false,
    className,
    ref,
    onBlur,
    ...rest
  } = props;
  const { attributes, tone } = useField();
  const language = useLanguage();
  const [text, setText] = useState(() => (Number.isNaN(value) ? typed : written(value, language)));
  // The form may set another value (a repair button, a reset): then that is what is shown.
  const shown = Object.is(parse(text), value) ? text : written(value, language);

  return (
    <div className={classes(styles.row, className)}>
      <div className={classes(boxClass(tone), large && styles.narrow)}>
        <input
          {...attributes}
          {...rest}
          ref={ref}
          className={classes(styles.input, large ? styles.figure : 'tabular')}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          onChange={(event) => {
            setText(event.target.value);
            onChange(parse(event.target.value), event.target.value);
          }}
          onBlur={(event) => {
            const number = parse(text);
            if (!Number.isNaN(number)) setText(written(number, language));
            onBlur?.(event);
          }}
        />
      </div>
      {unit && <span className={styles.unit}>{unit}</span>}
    </div>
  );
}

/** Digits in groups, as people write and paste them, are one number; anything else is NaN. */
function parse(text: string): number | null {
  // English groups digits by commas; a comma anywhere else is a decimal one, and no whole number.
  const digits = text
    .replace(/\s/g, '')
    .replace(/^\d{1,3}(,\d{3})+$/, (n) => n.replaceAll(',', ''));
  if (digits === '') return null;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
}

function written(value: number | null, language: Language): string {
  return value === null || Number.isNaN(value) ? '' : formatNumber(value, language);
}
