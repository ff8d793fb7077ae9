import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSkeleton } from '../activities/list/list-skeleton.tsx';
import { placeOf } from '../activities/list/list-title.ts';
import { CampaignChoice } from '../campaigns/campaign-choice.tsx';
import { shownCount } from '../exchange/export-menu.tsx';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Names } from '../territory/names.ts';
import type { Registers } from '../territory/queries.ts';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ListEnd } from '../ui/list-end.tsx';
import { ListHead } from '../ui/list-head.tsx';
import { PageHead } from '../ui/page.tsx';
import { ErrorState } from '../ui/states.tsx';
import { rememberPartnerships } from './list-address.ts';
import { AddPartnership, NoPartnerships } from './no-partnerships.tsx';
import { PartnershipFilters } from './partnership-filters.tsx';
import {
  defaultSort,
  type PartnershipSearch,
  type PartnershipSort,
  partnershipSorts,
  withFilter,
  withoutFilters,
} from './partnership-search.ts';
import { PartnershipSummary } from './partnership-summary.tsx';
import styles from './partnerships.module.css';
import { PartnershipsTable } from './partnerships-table.tsx';
import { partnershipFilter, partnershipListQuery } from './queries.ts';
import { StatusCounts } from './status-counts.tsx';

export interface PartnershipsProps {
  actor: Actor;
  campaign: Campaign;
  registers: Registers;
  names: Names;
  search: PartnershipSearch;
  onSearch: (search: PartnershipSearch, how?: { replace: boolean }) => void;
}

/** The list with its figures, filters and rows. */
export function PartnershipsList(props: PartnershipsProps) {
  const { actor, campaign, names, search, onSearch } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useInfiniteQuery(partnershipListQuery(partnershipFilter(search, campaign.id)));
  const rows = list.data?.pages.flatMap((page) => page.items);
  const total = list.data?.pages[0]?.total;
  const title = t('partnerships.list.title', { place: placeOf(search, actor, names, t) });
  const onSort = (sort: PartnershipSort) =>
    onSearch({ ...search, sort: sort === defaultSort ? undefined : sort }, { replace: true });
  const onCampaign = (id: string) => onSearch({ ...search, campaign: id });
  const clear = () => onSearch(withoutFilters(search));
  useEffect(() => rememberPartnerships(search), [search]);

  return (
    <>
      <PageHead
        title={title}
        beside={<CampaignChoice as="title" value={campaign.id} onChange={onCampaign} />}
        lead={t('partnerships.list.lead')}
        actions={
          <>
            <Link
              to="/partnerships/matrix"
              search={{
                campaign: search.campaign,
                kind: search.organisationKind,
                unit: territoryOf(actor) === 'nation' ? search.unitId : undefined,
              }}
              className={buttonClass('secondary')}
            >
              <Icon name="table" />
              {t('partnerships.matrix.open')}
            </Link>
            <AddPartnership {...props} />
          </>
        }
      />
      <PartnershipSummary {...props} />
      <PartnershipFilters
        {...props}
        onCampaign={onCampaign}
        onChange={(change, how) => onSearch(withFilter(search, change), how)}
        onClear={clear}
      />
      <StatusCounts
        byStatus={list.data?.pages[0]?.byStatus}
        status={search.status}
        onStatus={(status) => onSearch(withFilter(search, { status }))}
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
                : t('partnerships.list.count', { count: total, shown: shownCount(total, language) })
            }
            orderLabel={t('entries.list.order')}
            orders={partnershipSorts.map((value) => ({
              value,
              label: t(`partnerships.list.orders.${value}`),
            }))}
            order={search.sort ?? defaultSort}
            onOrder={(value) => onSort(value as PartnershipSort)}
          />
          {rows.length === 0 ? (
            <NoPartnerships {...props} onClear={clear} />
          ) : (
            <div className={styles.rows} aria-busy={list.isPlaceholderData}>
              <PartnershipsTable
                rows={rows}
                campaign={campaign}
                registers={props.registers}
                names={names}
                withUnits={territoryOf(actor) === 'nation' && !search.unitId}
                caption={title}
                sort={search.sort ?? defaultSort}
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
