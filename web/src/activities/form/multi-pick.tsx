import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import {
  type SearchOption,
  SearchSelect,
  type SearchSelectProps,
} from '../../ui/search-select.tsx';
import styles from './form.module.css';

/** Several of a register: searched for one by one, listed below, taken off one by one. */
export function MultiPick(props: {
  options: readonly SearchOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  placeholder: string;
  create?: SearchSelectProps['create'];
}) {
  const { options, values, onChange, placeholder, create } = props;
  const { t } = useTranslation();
  const labelOf = (value: string) => options.find((one) => one.value === value)?.label ?? value;
  return (
    <>
      <SearchSelect
        options={options.filter((one) => !values.includes(one.value))}
        value={null}
        placeholder={placeholder}
        {...(create && { create })}
        onChange={(value) => value !== null && onChange([...values, value])}
      />
      {values.length > 0 && (
        <ul className={styles.picked}>
          {values.map((value) => (
            <li key={value}>
              <span>{labelOf(value)}</span>
              <IconButton
                icon="close"
                label={t('activities.form.removeItem', { name: labelOf(value) })}
                onClick={() => onChange(values.filter((one) => one !== value))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
