import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { useField } from './field.tsx';
import { Icon, type IconName } from './icons.tsx';
import styles from './segmented.module.css';

export interface SegmentedOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** Language of the label, when it is not that of the page. */
  readonly lang?: string;
  readonly disabled?: boolean;
}

/**
 * One of a few, side by side: radio buttons, so arrow keys move and choose. `value` null: nothing
 * is chosen yet, and nothing is chosen for the person.
 */
export function Segmented<V extends string>(props: {
  options: readonly SegmentedOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** Names the group where no Field around does. */
  label?: string;
  /** Takes the width of its place, in equal parts. */
  wide?: boolean;
  className?: string;
}) {
  const { options, value, onChange, label, wide = false, className } = props;
  const name = useId();
  const { attributes, labelId, tone } = useField();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-labelledby={label ? undefined : labelId}
      aria-invalid={attributes['aria-invalid']}
      aria-describedby={attributes['aria-describedby']}
      className={classes(styles.group, wide && styles.wide, tone && styles[tone], className)}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.option} lang={option.lang}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.face}>
            {option.icon && <Icon name={option.icon} size={18} />}
            {option.label}
          </span>
        </label>
      ))}
    </div>
  );
}
