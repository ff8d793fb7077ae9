import { exactCountLimit } from '@saqbol/shared/contract/paging.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button } from '../ui/button.tsx';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import styles from './audit.module.css';
import { AuditEntryDialog } from './audit-entry-dialog.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { type AuditSearch, isFiltered, readAuditSearch } from './audit-search.ts';
import { AuditTable } from './audit-table.tsx';
import { ChainGuard } from './chain-guard.tsx';
import { type AuditEntry, type AuditPageAnswer, auditPagesQuery } from './queries.ts';

/** Who did what, when and by which way, newest first; for the administrator. */
export function AuditPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/signed-in/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const [opened, setOpened] = useState<AuditEntry | null>(null);
  const list = useInfiniteQuery(auditPagesQuery(search));
  const total = list.data?.pages[0]?.total;
  const show = (next: AuditSearch) => void navigate({ search: next });
  return (
    <>
      <PageHead
        display
        title={useFinding(total)}
        documentTitle={t('audit.title')}
        lead={t('audit.lead')}
      />
      <ChainGuard />
      <AuditFilters search={search} onChange={show} />
      {list.isError && !list.data ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Skeleton lines={14} height="1.75rem" />
      ) : total === 0 ? (
        <NothingFound isFiltered={isFiltered(search)} onClear={() => show({})} />
      ) : (
        <Entries
          pages={list.data.pages}
          onOpen={setOpened}
          more={
            list.hasNextPage && (
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('common.actions.loadMore')}
              </Button>
            )
          }
        />
      )}
      {opened && (
        <AuditEntryDialog
          entry={opened}
          onClose={() => setOpened(null)}
          onFilter={(part) => {
            setOpened(null);
            show(readAuditSearch(part));
          }}
        />
      )}
    </>
  );
}

/** The title says how much was found; beyond the exact count it says «more than». */
function useFinding(total: number | undefined): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (total === undefined) return t('audit.title');
  if (total > exactCountLimit) {
    return t('audit.foundMany', { number: formatNumber(exactCountLimit, language) });
  }
  return t('audit.finding', { count: total, number: formatNumber(total, language) });
}

function Entries(props: {
  pages: readonly AuditPageAnswer[];
  more: ReactNode;
  onOpen: (entry: AuditEntry) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = props.pages.flatMap((page) => page.items);
  const total = props.pages[0]?.total ?? 0;
  return (
    <>
      <AuditTable rows={rows} onOpen={props.onOpen} />
      <div className={styles.more}>
        <p role="status">
          {t('audit.table.shown', {
            shown: formatNumber(rows.length, language),
            total:
              total > exactCountLimit
                ? `${formatNumber(exactCountLimit, language)}+`
                : formatNumber(total, language),
          })}
        </p>
        {props.more}
      </div>
    </>
  );
}

function NothingFound(props: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  return props.isFiltered ? (
    <EmptyState
      title={t('audit.empty.filteredTitle')}
      actions={<Button onClick={props.onClear}>{t('common.states.clearFilters')}</Button>}
    >
      {t('audit.empty.filteredDetail')}
    </EmptyState>
  ) : (
    <EmptyState title={t('audit.empty.title')}>{t('audit.empty.detail')}</EmptyState>
  );
}
