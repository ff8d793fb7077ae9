import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './check-list.module.css';
import { classes } from './classes.ts';
import { Icon } from './icons.tsx';

export interface CheckOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly disabled?: boolean;
}

interface Several<V extends string> {
  options: readonly CheckOption<V>[];
  values: readonly V[];
  onChange: (values: V[]) => void;
}

/** Some of many, one a row, with lines between. Stands in a `Field group`. */
export function CheckList<V extends string>(props: Several<V>) {
  return (
    <ul className={styles.list}>
      {props.options.map((option) => (
        <li key={option.value}>
          <CheckBox
            checked={props.values.includes(option.value)}
            disabled={option.disabled}
            onChange={(checked) => props.onChange(changed(props, option.value, checked))}
            label={option.label}
            detail={option.detail}
          />
        </li>
      ))}
    </ul>
  );
}

/** A single box with its label. */
export function CheckBox(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  detail?: ReactNode;
  disabled?: boolean | undefined;
}) {
  const detailId = useId();
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        className={styles.input}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.detail ? detailId : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className={styles.box}>
        <Icon name="check" size={16} />
      </span>
      <span className={styles.text}>
        {props.label}
        {props.detail && (
          <span id={detailId} className={styles.detail}>
            {props.detail}
          </span>
        )}
      </span>
    </label>
  );
}

/**
 * Some of many as chips. Beyond `first` the rest hides behind «Тағы 7»; chosen ones always show.
 */
export function ChipToggle<V extends string>(props: Several<V> & { first?: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const first = props.first ?? props.options.length;
  const isShown = (option: CheckOption<V>, index: number) =>
    open || index < first || props.values.includes(option.value);
  const shown = props.options.filter(isShown);
  const hidden = props.options.length - shown.length;
  return (
    <div className={styles.chips}>
      {shown.map((option) => {
        const checked = props.values.includes(option.value);
        return (
          <label key={option.value} className={classes(styles.chip, checked && styles.chosen)}>
            <input
              type="checkbox"
              className={styles.input}
              checked={checked}
              disabled={option.disabled}
              onChange={() => props.onChange(changed(props, option.value, !checked))}
            />
            {checked && <Icon name="check" size={16} />}
            {option.label}
          </label>
        );
      })}
      {hidden > 0 && (
        <button type="button" className={styles.chip} onClick={() => setOpen(true)}>
          {t('common.actions.more')} {hidden}
        </button>
      )}
    </div>
  );
}

/** The new choice, in the order of the options whatever the order of the clicks. */
function changed<V extends string>(given: Several<V>, value: V, checked: boolean): V[] {
  return given.options
    .map((option) => option.value)
    .filter((each) => (each === value ? checked : given.values.includes(each)));
}
