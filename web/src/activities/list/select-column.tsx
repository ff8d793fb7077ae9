import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/data-table.tsx';
import styles from './select-column.module.css';
import type { Selection } from './selection.ts';

/** A box before each entry, and one in the head for all that are loaded. */
export function useSelectColumn(
  selection: Selection,
  shown: readonly ActivityRow[],
): Column<ActivityRow> {
  const { t } = useTranslation();
  const some = shown.some(({ id }) => selection.has(id));
  const all = some && shown.every(({ id }) => selection.has(id));
  return {
    key: 'select',
    width: '2.25rem',
    onCard: 'bare',
    head: (
      <Box
        label={t('views.select.all')}
        checked={all}
        partly={some && !all}
        onChange={() => (some ? selection.clear() : selection.add(shown))}
      />
    ),
    cell: (row) => (
      <Box
        label={t('views.select.one', { title: row.title })}
        shownLabel={t('views.select.column')}
        checked={selection.has(row.id)}
        onChange={() => selection.toggle(row)}
      />
    ),
  };
}

function Box(props: {
  label: string;
  /** Beside the box on a card. */
  shownLabel?: string;
  checked: boolean;
  /** Some of what it stands for. */
  partly?: boolean;
  onChange: () => void;
}) {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={props.label}
        checked={props.checked}
        ref={(box) => {
          if (box) box.indeterminate = props.partly ?? false;
        }}
        onChange={props.onChange}
      />
      {props.shownLabel && (
        <span className={styles.shown} aria-hidden="true">
          {props.shownLabel}
        </span>
      )}
    </label>
  );
}
