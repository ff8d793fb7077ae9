import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { bulkLimit } from '@saqbol/shared/activities/bulk-limit.ts';
import type { ListColumn } from '@saqbol/shared/activities/list-columns.ts';
import type { ActivitySort } from '@saqbol/shared/activities/list-sorts.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownCount } from '../../exchange/export-menu.tsx';
import { useToday } from '../../platform/clock/today.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { ListEnd } from '../../ui/list-end.tsx';
import { showToast } from '../../ui/toast.tsx';
import styles from './activities-list.module.css';
import type { ListProps } from './activities-list.tsx';
import { ActivitiesTable } from './activities-table.tsx';
import type { ActivitySearch } from './activity-search.ts';
import { BulkBar } from './bulk-bar.tsx';
import { useListKeys } from './list-keys.ts';
import { useSelectColumn } from './select-column.tsx';
import { useSelection } from './selection.ts';
import type { Entries } from './use-entries.ts';

/** The rows with their keys, what is selected of them, and the end that brings more. */
export function ListRows(
  props: ListProps & {
    entries: Entries;
    rows: readonly ActivityRow[];
    total: number;
    columns: readonly ListColumn[];
    caption: string;
    /** Changes with the filter. */
    listKey: string;
    /** May this person do anything to entries selected? */
    maySelect: boolean;
    /** Boxes are shown. */
    selecting: boolean;
    onSort: (sort: ActivitySort) => void;
  },
) {
  const { actor, entries, rows, total, search, selecting } = props;
  const { list } = entries;
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const around = useRef<HTMLDivElement>(null);
  const [bringing, setBringing] = useState(false);
  const selection = useSelection(props.listKey, rows);
  const selectColumn = useSelectColumn(selection, rows);
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  };
  useListKeys(around, {
    onSelect: props.maySelect ? (index) => rows[index] && selection.toggle(rows[index]) : null,
    onEnd: more,
  });
  const selectMore = () => {
    setBringing(true);
    entries
      .bring(bulkLimit)
      .then(selection.add, () => showToast({ tone: 'failed', text: t('entries.list.failedMore') }))
      .finally(() => setBringing(false));
  };
  return (
    <>
      <div ref={around} className={styles.rows} aria-busy={list.isPlaceholderData}>
        <ActivitiesTable
          rows={rows}
          search={search}
          campaign={props.campaign}
          names={props.names}
          today={today}
          withUnits={territoryOf(actor) === 'nation' && !search.unitId}
          withTotals={sumsAreTheFigure(search) && !list.hasNextPage}
          columns={props.columns}
          caption={props.caption}
          onSort={props.onSort}
          selectColumn={props.maySelect && selecting ? selectColumn : null}
          isSelected={selection.has}
        />
        <ListEnd
          shown={t('entries.list.shown', {
            shown: shownCount(rows.length, language),
            total: shownCount(total, language),
          })}
          hasMore={list.hasNextPage}
          busy={list.isFetchingNextPage}
          busyLabel={t('entries.list.loadingMore')}
          failed={list.isFetchNextPageError ? t('entries.list.failedMore') : null}
          onMore={more}
        />
      </div>
      {props.maySelect && (
        <BulkBar
          actor={actor}
          selection={selection}
          loaded={rows.length}
          total={total}
          onMore={selectMore}
          loadingMore={bringing}
        />
      )}
    </>
  );
}

/** A people range is no sum of its entries; every other figure is. */
function sumsAreTheFigure({ figure }: ActivitySearch): boolean {
  return figure !== undefined && figure !== 'people-low' && figure !== 'people-high';
}
