import { IconButton } from './button.tsx';
import { DateInput, type DateInputProps } from './date-input.tsx';
import styles from './optional-date.module.css';

/** A day that may be left out again. */
export function OptionalDate(
  props: Omit<DateInputProps, 'onChange'> & {
    onChange: (dateOn: string | null) => void;
    clearLabel: string;
  },
) {
  const { clearLabel, onChange, ...rest } = props;
  return (
    <div className={styles.row}>
      <DateInput {...rest} onChange={onChange} />
      {props.value && (
        <IconButton icon="close" iconSize={18} label={clearLabel} onClick={() => onChange(null)} />
      )}
    </div>
  );
}
