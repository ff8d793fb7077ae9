import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { ImportRecord, ImportRow } from '@saqbol/shared/imports/import.schema.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ListEnd } from '../ui/list-end.tsx';
import { Section } from '../ui/page.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ErrorState, useErrorText } from '../ui/states.tsx';
import { type RowFilter, rowFilters } from './import-search.ts';
import styles from './imports.module.css';
import { importRowsQuery } from './queries.ts';
import { RowFindings } from './row-findings.tsx';

/** The entries of the file by their lines, with what was found at their cells. */
export function RowsTable(props: {
  one: ImportRecord;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}) {
  const { one, filter, onFilter } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = useInfiniteQuery(importRowsQuery(one.id, filter));
  const failed = useErrorText(rows.error);
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  const total = rows.data?.pages[0]?.total ?? 0;
  const number = (value: number) => formatNumber(value, language);
  const countOf = (name: RowFilter) =>
    name === 'all'
      ? one.counts.new + one.counts.changed + one.counts.same + one.counts.wrong
      : one.counts[name];
  const shown = one.state === 'committed' ? (['wrong'] as const) : rowFilters;
  return (
    <Section title={t('imports.review.title')}>
      <div className={styles.filters}>
        <Segmented
          label={t('imports.review.title')}
          className={styles.segments}
          value={filter}
          onChange={onFilter}
          options={shown
            .filter((name) => name === 'all' || name === filter || countOf(name) > 0)
            .map((name) => ({
              value: name,
              label: `${t(`imports.review.${name}`)} · ${number(countOf(name))}`,
            }))}
        />
      </div>
      {rows.error && items.length === 0 ? (
        <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />
      ) : rows.isPending ? (
        <div className={styles.skeleton} aria-hidden="true" />
      ) : items.length === 0 ? (
        <p>{t('imports.review.none')}</p>
      ) : (
        <>
          <Rows items={items} />
          <ListEnd
            shown={`${number(items.length)} / ${number(total)}`}
            hasMore={rows.hasNextPage}
            busy={rows.isFetchingNextPage}
            busyLabel={t('imports.review.more')}
            failed={rows.error ? failed.title : null}
            onMore={() => void rows.fetchNextPage()}
          />
        </>
      )}
    </Section>
  );
}

function Rows({ items }: { items: readonly ImportRow[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t('imports.review.title')}
      rows={items}
      rowKey={(row) => String(row.position)}
      rowTone={(row) => (row.outcome === 'same' ? 'done' : undefined)}
      columns={[
        {
          key: 'line',
          head: t('imports.review.line'),
          width: '72px',
          numeric: true,
          cell: (row) => row.lines[0]?.n,
        },
        {
          key: 'entry',
          head: t('imports.review.entry'),
          onCard: 'title',
          rowHeader: true,
          width: '38%',
          cell: (row) => <Entry row={row} />,
        },
        {
          key: 'found',
          head: t('imports.review.found'),
          onCard: 'bare',
          cell: (row) => <RowFindings row={row} />,
        },
      ]}
    />
  );
}

/** Its own words: what the file says of it. */
function Entry({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cells = row.lines[0]?.cells ?? {};
  const day = String(cells.startsOn ?? '');
  const facts = [
    /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day, language) : day,
    cells.district,
    cells.kind,
  ].filter((one) => one !== undefined && one !== '');
  return (
    <span className={styles.entry}>
      <span>{cells.title ?? t('imports.review.untitled')}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </span>
  );
}
