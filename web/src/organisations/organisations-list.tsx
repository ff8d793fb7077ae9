import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSkeleton } from '../activities/list/list-skeleton.tsx';
import { shownCount } from '../exchange/export-menu.tsx';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Names } from '../territory/names.ts';
import type { Registers } from '../territory/queries.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ListEnd } from '../ui/list-end.tsx';
import { ListHead } from '../ui/list-head.tsx';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { OrganisationFilters } from './organisation-filters.tsx';
import {
  defaultSort,
  isFiltered,
  type OrganisationSearch,
  type OrganisationSort,
  organisationSorts,
  rememberOrganisations,
} from './organisation-search.ts';
import styles from './organisations.module.css';
import { OrganisationsTable } from './organisations-table.tsx';
import { organisationListQuery, waitingQuery } from './queries.ts';

export interface OrganisationsProps {
  actor: Actor;
  registers: Registers;
  names: Names;
  search: OrganisationSearch;
  onSearch: (search: OrganisationSearch, how?: { replace: boolean }) => void;
}

/** How many proposals wait, the filters, the rows. */
export function OrganisationsList(props: OrganisationsProps) {
  const { names, search, onSearch } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useInfiniteQuery(organisationListQuery(search));
  const { data: waiting } = useQuery(waitingQuery);
  const rows = list.data?.pages.flatMap((page) => page.items);
  const total = list.data?.pages[0]?.total;
  const sort = search.sort ?? defaultSort;
  const onSort = (next: OrganisationSort) =>
    onSearch({ ...search, sort: next === defaultSort ? undefined : next }, { replace: true });
  const clear = () => onSearch(search.sort ? { sort: search.sort } : {});
  useEffect(() => rememberOrganisations(search), [search]);
  return (
    <>
      <PageHead
        title={
          waiting
            ? t('organisations.list.waiting', {
                count: waiting,
                shown: formatNumber(waiting, language),
              })
            : t('organisations.list.title')
        }
        lead={t('organisations.list.lead')}
        actions={
          <Link to="/organisations/new" className={buttonClass('secondary')}>
            <Icon name="plus" />
            {t('organisations.list.add')}
          </Link>
        }
      />
      <OrganisationFilters
        {...props}
        onChange={(change, how) => onSearch({ ...search, ...change }, how)}
        onClear={clear}
      />
      {list.error && !rows ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : rows === undefined || total === undefined ? (
        <ListSkeleton />
      ) : (
        <>
          <ListHead
            count={
              list.isPlaceholderData
                ? t('entries.list.updating')
                : t('organisations.list.count', {
                    count: total,
                    shown: shownCount(total, language),
                  })
            }
            orderLabel={t('entries.list.order')}
            orders={organisationSorts.map((value) => ({
              value,
              label: t(`organisations.list.orders.${value}`),
            }))}
            order={sort}
            onOrder={(value) => onSort(value as OrganisationSort)}
          />
          {rows.length === 0 ? (
            <Nothing filtered={isFiltered(search)} onClear={clear} />
          ) : (
            <div className={styles.rows} aria-busy={list.isPlaceholderData}>
              <OrganisationsTable
                rows={rows}
                names={names}
                caption={t('organisations.list.title')}
                sort={sort}
                onSort={onSort}
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
                onMore={() => void list.fetchNextPage()}
              />
            </div>
          )}
        </>
      )}
    </>
  );
}

function Nothing(props: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  if (!props.filtered) return <EmptyState title={t('organisations.empty.title')} />;
  return (
    <EmptyState
      title={t('common.states.nothingFound')}
      actions={
        <Button kind="primary" onClick={props.onClear}>
          {t('common.states.clearFilters')}
        </Button>
      }
    >
      {t('organisations.empty.filtered')}
    </EmptyState>
  );
}
