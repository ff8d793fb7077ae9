import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CampaignChoice } from '../../campaigns/campaign-choice.tsx';
import { activityExports } from '../../exchange/export-links.ts';
import { ExportMenu, shownCount } from '../../exchange/export-menu.tsx';
import { useToday } from '../../platform/clock/today.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import type { Names } from '../../territory/names.ts';
import type { Registers } from '../../territory/queries.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ListEnd } from '../../ui/list-end.tsx';
import { ListHead } from '../../ui/list-head.tsx';
import { PageHead } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { periodText } from '../entry-dates.ts';
import { activityFilter, activityListQuery } from '../list-queries.ts';
import { mayWriteSomewhere } from '../write-rights.ts';
import styles from './activities-list.module.css';
import { ActivitiesTable } from './activities-table.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import {
  type ActivitySearch,
  type ActivitySort,
  activitySorts,
  defaultSort,
  withFilter,
  withoutFilters,
} from './activity-search.ts';
import { rememberList } from './list-address.ts';
import { ListSkeleton } from './list-skeleton.tsx';
import { countingOf, listTitle, placeOf } from './list-title.ts';
import { NoEntries } from './no-entries.tsx';

export interface ListProps {
  actor: Actor;
  campaign: Campaign;
  registers: Registers;
  names: Names;
  search: ActivitySearch;
  onSearch: (search: ActivitySearch, how?: { replace: boolean }) => void;
}

/** The list with its title, filters, rows and files. */
export function ActivitiesList(props: ListProps) {
  const { actor, campaign, names, search, onSearch } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const filter = activityFilter(search, campaign.id);
  const list = useInfiniteQuery(activityListQuery(filter));
  const rows = list.data?.pages.flatMap((page) => page.items);
  const total = list.data?.pages[0]?.total;
  const title = listTitle(search, placeOf(search, actor, names, t), t);
  const files = activityExports(campaign.id, exportQuery(filter, language));
  const onSort = (sort: ActivitySort) =>
    onSearch({ ...search, sort: sort === defaultSort ? undefined : sort }, { replace: true });
  const onCampaign = (id: string) => onSearch({ ...withoutScheme(search), campaign: id });
  const clear = () => onSearch(withoutFilters(search));
  useEffect(() => rememberList(search), [search]);

  return (
    <>
      <PageHead
        title={title}
        beside={<CampaignChoice as="title" value={campaign.id} onChange={onCampaign} />}
        lead={<Lead search={search} onSearch={onSearch} />}
        actions={<HeadActions {...props} files={files} rows={total} />}
      />
      <ActivityFilters
        search={search}
        context={{ ...props, language, t }}
        today={today}
        onCampaign={onCampaign}
        onChange={(change, how) => onSearch(withFilter(search, change), how)}
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
                : t('entries.list.count', { count: total, shown: shownCount(total, language) })
            }
            orderLabel={t('entries.list.order')}
            orders={activitySorts.map((value) => ({
              value,
              label: t(`entries.list.orders.${value}`),
            }))}
            order={search.sort ?? defaultSort}
            onOrder={(value) => onSort(value as ActivitySort)}
          />
          {rows.length === 0 ? (
            <NoEntries actor={actor} campaign={campaign} search={search} onClear={clear} />
          ) : (
            <div className={styles.rows} aria-busy={list.isPlaceholderData}>
              <ActivitiesTable
                rows={rows}
                search={search}
                campaign={campaign}
                names={names}
                today={today}
                withUnits={territoryOf(actor) === 'nation' && !search.unitId}
                withTotals={sumsAreTheFigure(search) && !list.hasNextPage}
                caption={title}
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

/** Period, and whether these entries count. */
function Lead(props: Pick<ListProps, 'search' | 'onSearch'>) {
  const { search, onSearch } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const period = periodText(search, language, t);
  const counting = countingOf(search);
  return (
    <>
      {period && <strong className={styles.period}>{period}. </strong>}
      {t(`entries.counting.${counting}`)}
      {counting === 'some' && (
        <>
          {' '}
          <button
            type="button"
            className={styles.only}
            onClick={() => onSearch({ ...search, figure: 'activities' })}
          >
            {t('entries.counting.only')}
          </button>
        </>
      )}
    </>
  );
}

function HeadActions(
  props: ListProps & { files: { xlsx: string; csv: string }; rows: number | undefined },
) {
  const { actor, campaign, files, rows } = props;
  const { t } = useTranslation();
  return (
    <>
      {mayWriteSomewhere(actor) && campaign.status === 'published' && (
        <Link to="/activities/new" className={buttonClass('primary')}>
          <Icon name="plus" />
          {t('entries.list.add')}
        </Link>
      )}
      <span className={styles.export}>
        <ExportMenu rows={rows} xlsx={files.xlsx} csv={files.csv} />
      </span>
    </>
  );
}

/** Another letter has other schemes. */
function withoutScheme(search: ActivitySearch): ActivitySearch {
  const { scheme: _, ...rest } = search;
  return rest;
}

/** A people range is no sum of its entries; every other figure is. */
function sumsAreTheFigure({ figure }: ActivitySearch): boolean {
  return figure !== undefined && figure !== 'people-low' && figure !== 'people-high';
}

function exportQuery(filter: ReturnType<typeof activityFilter>, lang: 'kk' | 'ru' | 'en') {
  const { campaignId: _, ...query } = filter;
  return { ...query, lang };
}
