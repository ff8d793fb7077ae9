import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { type ListColumn, writeColumns } from '@saqbol/shared/activities/list-columns.ts';
import type { ActivitySort } from '@saqbol/shared/activities/list-sorts.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
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
import { ListHead } from '../../ui/list-head.tsx';
import { PageHead } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { periodText } from '../entry-dates.ts';
import { type ActivityFilter, activityFilter } from '../list-queries.ts';
import { mayWriteSomewhere } from '../write-rights.ts';
import styles from './activities-list.module.css';
import { ActivityFilters } from './activity-filters.tsx';
import { type ActivitySearch, defaultSort, withFilter, withoutFilters } from './activity-search.ts';
import { bulkCommands, isOfRole } from './bulk-commands.ts';
import { rememberList } from './list-address.ts';
import { ListRows } from './list-rows.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { countingOf, listTitle, placeOf } from './list-title.ts';
import { ListTools } from './list-tools.tsx';
import { NoEntries } from './no-entries.tsx';
import { keepColumns, shownColumns } from './shown-columns.ts';
import { useEntries } from './use-entries.ts';

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
  const phone = usePhone();
  const [selecting, setSelecting] = useState(false);
  const filter = activityFilter(search, campaign.id);
  const entries = useEntries(filter);
  const { list, rows, total } = entries;
  const title = listTitle(search, placeOf(search, actor, names, t), t);
  const columns = shownColumns(search, territoryOf(actor) === 'nation' && !search.unitId);
  const maySelect =
    campaign.status === 'published' && bulkCommands.some((one) => isOfRole(one, actor));
  const onSort = (sort: ActivitySort) =>
    onSearch({ ...search, sort: sort === defaultSort ? undefined : sort }, { replace: true });
  const onColumns = (chosen: readonly ListColumn[] | null) => {
    keepColumns(chosen);
    const text = chosen ? writeColumns(chosen) : undefined;
    onSearch({ ...search, columns: text }, { replace: true });
  };
  const onCampaign = (id: string) => onSearch({ ...withoutScheme(search), campaign: id });
  const clear = () => onSearch(withoutFilters(search));
  useEffect(() => rememberList(search), [search]);

  return (
    <>
      <PageHead
        title={title}
        beside={<CampaignChoice as="title" value={campaign.id} onChange={onCampaign} />}
        lead={<Lead search={search} onSearch={onSearch} />}
        actions={
          <HeadActions {...props} files={exportsOf(filter, columns, language)} rows={total} />
        }
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
            orders={ordersOf(search).map((value) => ({
              value,
              label: t(`entries.list.orders.${value}`),
            }))}
            order={search.sort ?? defaultSort}
            onOrder={(value) => onSort(value as ActivitySort)}
            tools={
              <ListTools
                search={search}
                columns={columns}
                onOpen={onSearch}
                onColumns={onColumns}
                selecting={
                  maySelect ? { on: selecting, toggle: () => setSelecting(!selecting) } : null
                }
              />
            }
          />
          {rows.length === 0 ? (
            <NoEntries actor={actor} campaign={campaign} search={search} onClear={clear} />
          ) : (
            <ListRows
              {...props}
              entries={entries}
              rows={rows}
              total={total}
              columns={columns}
              caption={title}
              listKey={listKeyOf(filter)}
              maySelect={maySelect}
              selecting={!phone || selecting}
              onSort={onSort}
            />
          )}
        </>
      )}
    </>
  );
}

/** The orders one asks for by name; the heads of the table have the others. */
const namedOrders: readonly ActivitySort[] = [
  '-startsOn',
  'startsOn',
  '-updatedAt',
  'title',
  '-met',
  'state',
];

function ordersOf({ sort }: ActivitySearch): readonly ActivitySort[] {
  return sort && !namedOrders.includes(sort) ? [...namedOrders, sort] : namedOrders;
}

/** The same entries, in whatever order. */
function listKeyOf({ sort: _, ...filter }: ActivityFilter): string {
  return JSON.stringify(Object.entries(filter).sort());
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

function HeadActions(props: ListProps & { files: Files; rows: number | undefined }) {
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
      {mayWriteSomewhere(actor) && campaign.status === 'published' && (
        <Link to="/imports" className={buttonClass()}>
          <Icon name="upload" />
          {t('exports.importLink')}
        </Link>
      )}
      <span className={styles.export}>
        <ExportMenu rows={rows} xlsx={files.shown.xlsx} csv={files.shown.csv} whole={files.whole} />
      </span>
    </>
  );
}

/** Another letter has other schemes. */
function withoutScheme(search: ActivitySearch): ActivitySearch {
  const { scheme: _, ...rest } = search;
  return rest;
}

interface Files {
  readonly shown: ReturnType<typeof activityExports>;
  readonly whole: ReturnType<typeof activityExports>;
}

/** With the columns of the screen, and with all that there are. */
function exportsOf(
  { campaignId, ...query }: ActivityFilter & { campaignId: string },
  columns: readonly ListColumn[],
  lang: Language,
): Files {
  return {
    shown: activityExports(campaignId, { ...query, columns: writeColumns(columns), lang }),
    whole: activityExports(campaignId, { ...query, lang }),
  };
}
