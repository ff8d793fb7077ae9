import { useTranslation } from 'react-i18next';
import styles from './form-problems.module.css';
import { Icon } from './icons.tsx';

/**
 * Errors and explained warnings of a form, counted above its save button. The count leads to the
 * first field in error (fields mark themselves, see `Field`).
 */
export function FormProblems(props: {
  errors: number;
  warnings?: number;
  /** Names the field where there is one error («күні»). */
  what?: string;
}) {
  const { errors, warnings = 0, what } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.problems} role="status">
      {errors > 0 && (
        <button type="button" className={styles.errors} onClick={focusFirstError}>
          <Icon name="error" />
          <span>
            {t('common.fields.errors', { count: errors })}
            {what && `: ${what}`}
          </span>
        </button>
      )}
      {warnings > 0 && (
        <span className={styles.warnings}>
          <Icon name="warning" />
          {t('common.fields.warnings', { count: warnings })}
        </span>
      )}
    </div>
  );
}

/** Puts the focus into the first field in error and brings it into sight. */
export function focusFirstError(): void {
  const field = document.querySelector('[data-field-error]');
  const control = field?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus({ preventScroll: true });
  field?.scrollIntoView?.({ block: 'center' });
}
