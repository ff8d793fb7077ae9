import type { Ref, SelectHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import { useField } from './field.tsx';
import { Icon } from './icons.tsx';
import styles from './input.module.css';
import { boxClass } from './text-input.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> {
  ref?: Ref<HTMLSelectElement>;
  options: readonly SelectOption[];
  /** Empty: nothing chosen; then the placeholder stands. */
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Set in bold, as the choice of a whole view. */
  strong?: boolean;
}

/** One of a list by the browser's own control, which phones open as their own sheet. */
export function Select(props: SelectProps) {
  const { options, value, onChange, placeholder, strong, className, ref, ...rest } = props;
  const { attributes, tone } = useField();
  return (
    <div className={classes(boxClass(tone), styles.relative, className)}>
      <select
        {...attributes}
        {...rest}
        ref={ref}
        className={classes(styles.select, strong && styles.strong)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={18} className={styles.chevron} />
    </div>
  );
}
