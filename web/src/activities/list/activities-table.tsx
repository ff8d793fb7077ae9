import { useTranslation } from 'react-i18next';
import { DataTable, type Sort } from '../../ui/data-table.tsx';
import { type ColumnsSetting, useActivityColumns } from './activity-columns.tsx';
import { type ActivitySort, defaultSort } from './activity-search.ts';

/** The rows of the list: a table on a desktop, cards on a phone. */
export function ActivitiesTable(
  props: ColumnsSetting & { caption: string; onSort: (sort: ActivitySort) => void },
) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={props.caption}
      columns={useActivityColumns(props)}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) =>
        row.review === 'queried'
          ? 'needed'
          : row.review === 'excluded' || row.status === 'cancelled'
            ? 'done'
            : undefined
      }
      sort={sortShown(props.search.sort)}
      onSort={(sort) => props.onSort(sortChosen(sort, props.search.sort))}
      legend={t('common.table.legend')}
    />
  );
}

/** The sort of the address on the heads of the table. */
function sortShown(sort: ActivitySort = defaultSort): Sort | null {
  if (sort === 'title') return { key: 'title', direction: 'ascending' };
  if (sort === '-updatedAt') return null;
  return { key: 'startsOn', direction: sort === 'startsOn' ? 'ascending' : 'descending' };
}

/** A head was pressed. Dates are read from the newest; titles go up only, and then back. */
function sortChosen(sort: Sort, now: ActivitySort = defaultSort): ActivitySort {
  if (sort.key === 'title') return now === 'title' ? defaultSort : 'title';
  return now === '-startsOn' ? 'startsOn' : '-startsOn';
}
