import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { useActor } from '../actor.ts';
import { AccountFilters } from './account-filters.tsx';
import { type AccountSearch, isFiltered } from './account-search.ts';
import { AccountTable } from './account-table.tsx';
import styles from './accounts.module.css';
import { accountCountQuery, accountPagesQuery } from './queries.ts';

/** Who has which rights: the people of a unit, or of all for the administrator. */
export function AccountsPage() {
  const actor = useActor();
  return actor ? <Accounts actor={actor} /> : null;
}

function Accounts(props: { actor: Actor }) {
  const { actor } = props;
  const search = useSearch({ from: '/signed-in/accounts' });
  const navigate = useNavigate({ from: '/accounts' });
  const { t } = useTranslation();
  const finding = useFinding();
  const show = (next: AccountSearch) => void navigate({ search: next, replace: true });
  return (
    <>
      <PageHead
        display
        title={finding ?? t('people.list.title')}
        documentTitle={t('people.list.title')}
        lead={t(actor.role === 'administrator' ? 'people.list.leadAll' : 'people.list.leadUnit')}
        actions={
          <Link to="/accounts/new" className={buttonClass('primary')}>
            {t('people.list.invite')}
          </Link>
        }
      />
      <AccountFilters actor={actor} search={search} onChange={show} />
      <AccountList actor={actor} search={search} onClear={() => show({})} />
    </>
  );
}

/** The title says what is so: how many are active, how many have not come yet. */
function useFinding(): string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const active = useQuery(accountCountQuery({ status: 'active' })).data;
  const invited = useQuery(accountCountQuery({ status: 'invited' })).data;
  if (active === undefined || invited === undefined) return null;
  const counted = (count: number) => ({ count, number: formatNumber(count, language) });
  const parts = [t('people.list.findingActive', counted(active))];
  if (invited > 0) parts.push(t('people.list.findingInvited', counted(invited)));
  return parts.join(', ');
}

function AccountList(props: { actor: Actor; search: AccountSearch; onClear: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useInfiniteQuery(accountPagesQuery(props.search));
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (!list.data) return <Skeleton lines={12} height="2.5rem" />;
  const rows = list.data.pages.flatMap((page) => page.items);
  const total = list.data.pages[0]?.total ?? 0;
  if (rows.length === 0) return <NobodyFound {...props} />;
  return (
    <>
      <AccountTable actor={props.actor} rows={rows} />
      <div className={styles.more}>
        <p role="status">
          {t('people.list.shown', {
            shown: formatNumber(rows.length, language),
            total: formatNumber(total, language),
          })}
        </p>
        {list.hasNextPage && (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.actions.loadMore')}
          </Button>
        )}
      </div>
    </>
  );
}

function NobodyFound(props: { search: AccountSearch; onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('people.list.emptyTitle')}
      actions={
        <>
          {isFiltered(props.search) && (
            <Button onClick={props.onClear}>{t('common.states.clearFilters')}</Button>
          )}
          <Link to="/accounts/new" className={buttonClass()}>
            {t('people.list.invite')}
          </Link>
        </>
      }
    >
      {t('people.list.emptyDetail')}
    </EmptyState>
  );
}
