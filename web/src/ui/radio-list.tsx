import { type ReactNode, useId } from 'react';
import { useField } from './field.tsx';
import styles from './radio-list.module.css';

export interface RadioOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
}

/**
 * One of a few, one a row, each with a line that explains it. Stands in a `Field group`. An empty
 * `value`: nothing is chosen yet, and nothing is chosen for the person.
 */
export function RadioList<V extends string>(props: {
  options: readonly RadioOption<V>[];
  value: V | '';
  onChange: (value: V) => void;
}) {
  const { options, value, onChange } = props;
  const id = useId();
  const { attributes, labelId } = useField();
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelId}
      aria-invalid={attributes['aria-invalid']}
      aria-describedby={attributes['aria-describedby']}
      className={styles.list}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.row}>
          <input
            type="radio"
            className={styles.input}
            name={id}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.detail ? `${id}-${option.value}` : undefined}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.dot} />
          <span className={styles.text}>
            {option.label}
            {option.detail && (
              <span id={`${id}-${option.value}`} className={styles.detail}>
                {option.detail}
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
