import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Sort } from '../../ui/data-table.tsx';
import styles from './board.module.css';
import { axisOf } from './board-axis.ts';
import { useBoardColumns } from './board-columns.tsx';
import type { BoardGiven } from './board-given.ts';
import { ageTarget, type BoardRow } from './board-rows.ts';
import { type BoardSearch, orderOf, readBoardSearch } from './board-search.ts';

/** The recipients: a table on a desktop, cards on a phone. */
export function BoardTable(props: BoardGiven & { shown: readonly BoardRow[] }) {
  const { campaign, rows, shown, search, onSearch, now } = props;
  const { t } = useTranslation();
  // One axis for all, whatever is filtered: dots keep their places.
  const axis = useMemo(() => axisOf(rows, campaign.deadlineAt, now), [rows, campaign, now]);
  const columns = useBoardColumns(props, axis);
  const { key, isDescending } = orderOf(search);
  const sort: Sort | null =
    key === 'need' ? null : { key, direction: isDescending ? 'descending' : 'ascending' };
  return (
    <div className={styles.rows}>
      <DataTable
        caption={t('replyBoard.table.caption')}
        columns={columns}
        rows={shown}
        rowKey={(row) => row.unitId}
        rowTone={(row) => (row.group === 'accepted' ? 'done' : undefined)}
        sort={sort}
        onSort={(next) => onSearch(withSort(search, next, sort), { replace: true })}
        legend={t('replyBoard.table.legend', { target: ageTarget })}
      />
    </div>
  );
}

/** Up, down, and pressed a third time the usual order again. */
function withSort(search: BoardSearch, next: Sort, now: Sort | null): BoardSearch {
  const first = numericSorts.includes(next.key) ? 'descending' : 'ascending';
  const isThird = next.key === now?.key && next.direction === first;
  const sort = isThird ? undefined : `${next.direction === 'descending' ? '-' : ''}${next.key}`;
  return readBoardSearch({ ...search, sort });
}

/** Columns that are read from the largest. */
const numericSorts: readonly string[] = ['entries', 'changed', 'age'];
