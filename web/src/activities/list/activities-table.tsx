import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import type { ActivitySort, SortKey } from '@saqbol/shared/activities/list-sorts.ts';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable, type Sort } from '../../ui/data-table.tsx';
import { type ColumnsSetting, useActivityColumns } from './activity-columns.tsx';
import { defaultSort } from './activity-search.ts';

/** The rows of the list: a table on a desktop, cards on a phone. */
export function ActivitiesTable(
  props: ColumnsSetting & {
    caption: string;
    onSort: (sort: ActivitySort) => void;
    /** Stands first, where entries may be selected. */
    selectColumn: Column<ActivityRow> | null;
    isSelected: (id: string) => boolean;
  },
) {
  const { t } = useTranslation();
  const columns = useActivityColumns(props);
  return (
    <DataTable
      caption={props.caption}
      columns={props.selectColumn ? [props.selectColumn, ...columns] : columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) =>
        props.isSelected(row.id)
          ? 'selected'
          : row.review === 'queried'
            ? 'needed'
            : row.review === 'excluded' || row.status === 'cancelled'
              ? 'done'
              : undefined
      }
      sort={sortShown(props.search.sort)}
      onSort={({ key }) => props.onSort(sortChosen(key as SortKey, props.search.sort))}
      legend={t('common.table.legend')}
    />
  );
}

/** The sort of the address on the heads of the table. */
export function sortShown(sort: ActivitySort = defaultSort): Sort {
  const down = sort.startsWith('-');
  return {
    key: down ? sort.slice(1) : sort,
    direction: down ? 'descending' : 'ascending',
  };
}

/** Dates are read from the newest, numbers from the largest; names from the first letter. */
const downFirst: readonly SortKey[] = ['startsOn', 'updatedAt', 'met', 'flags'];

/** A head was pressed: its own way first, then the other one. */
export function sortChosen(key: SortKey, now: ActivitySort = defaultSort): ActivitySort {
  const first: ActivitySort = downFirst.includes(key) ? `-${key}` : key;
  if (now !== first) return first;
  return downFirst.includes(key) ? key : `-${key}`;
}
