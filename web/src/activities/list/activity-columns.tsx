import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type Names, wholePlace } from '../../territory/names.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icons.tsx';
import { entryDates } from '../entry-dates.ts';
import { EntryState } from '../entry-state.tsx';
import styles from './activities-table.module.css';
import type { ActivitySearch } from './activity-search.ts';
import { Amounts, CardNumbers, FigureTotal, NoData } from './amounts.tsx';
import { type MeasureColumn, measureColumns, totalsOf } from './row-measures.ts';

/** What the columns need to know. */
export interface ColumnsSetting {
  rows: readonly ActivityRow[];
  search: ActivitySearch;
  campaign: Campaign;
  names: Names;
  today: string;
  /** More than one unit is in sight: each row says whose it is. */
  withUnits: boolean;
  /** Every entry of a figure is here: the sums are the figure itself. */
  withTotals: boolean;
}

/** The columns by role and figure; cards of phones have lines of their own. */
export function useActivityColumns(props: ColumnsSetting): Column<ActivityRow>[] {
  const { search, campaign, names, today, withUnits } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const measured = measureColumns(search);
  const place = (row: ActivityRow) =>
    row.districtId ? names.district(row.districtId) : t(wholePlace(names, row.unitId));
  const schemeName = new Map(campaign.schemes.map((one) => [one.code, one.short[language]]));
  const ofSource = search.figure && /^(publications|source)/.test(search.figure);

  return [
    {
      key: 'startsOn',
      head: t('entries.columns.date'),
      sortable: true,
      onCard: 'hidden',
      cell: (row) => <span className={styles.day}>{entryDates(row, today, language)}</span>,
      total: totalHead(props, t('entries.columns.total')),
    },
    {
      key: 'title',
      head: t('entries.columns.title'),
      sortable: true,
      rowHeader: true,
      onCard: 'title',
      cell: (row) => (
        <Link to="/activities/$id" params={{ id: row.id }} className={styles.title}>
          {row.title}
        </Link>
      ),
      total: totalHead(props, ''),
    },
    {
      key: 'summary',
      head: t('entries.columns.summary'),
      onCard: 'only',
      cell: (row) => (
        <span className={styles.summary}>
          {entryDates(row, today, language)} · {t(`codes.activityKindsShort.${row.kind}`)} ·{' '}
          {withUnits && `${names.unitShort(row.unitId)}, `}
          {place(row)}
        </span>
      ),
    },
    ...(withUnits
      ? [
          {
            key: 'unit',
            head: t('entries.columns.unit'),
            onCard: 'hidden' as const,
            cell: (row: ActivityRow) => names.unitShort(row.unitId),
            total: totalHead(props, ''),
          },
        ]
      : []),
    {
      key: 'district',
      head: t('entries.columns.district'),
      onCard: 'hidden',
      cell: place,
      total: totalHead(props, ''),
    },
    {
      key: 'kind',
      head: t('entries.columns.kind'),
      onCard: 'hidden',
      cell: (row) => t(`codes.activityKindsShort.${row.kind}`),
      total: totalHead(props, ''),
    },
    ...measured.map((column) => measureColumn(column, props, headOf(column))),
    {
      key: 'numbers',
      head: t('entries.fields.reach'),
      onCard: 'only',
      cell: (row) => <CardNumbers amounts={row.measures} columns={measured} />,
      total: props.withTotals ? <CardTotal rows={props.rows} columns={measured} /> : undefined,
    },
    {
      key: 'schemes',
      head: t('entries.columns.schemes'),
      numeric: true,
      onCard: 'hidden',
      cell: (row) =>
        row.schemes.length === 0 ? (
          <NoData />
        ) : (
          <span title={row.schemes.map((code) => schemeName.get(code) ?? code).join(', ')}>
            {formatNumber(row.schemes.length, language)}
          </span>
        ),
    },
    ...(ofSource
      ? [
          {
            key: 'source',
            head: t('entries.columns.source'),
            cell: (row: ActivityRow) =>
              t(`entries.filters.sourceNamed.${sourceOf(row.sourceNamed)}`),
          },
        ]
      : []),
    {
      key: 'state',
      head: t('entries.columns.state'),
      onCard: 'bare',
      cell: (row) => <EntryState status={row.status} review={row.review} />,
    },
    {
      key: 'flags',
      head: t('entries.columns.flags'),
      onCard: 'bare',
      cell: (row) => row.flagCount > 0 && <FlagCount count={row.flagCount} />,
    },
  ];

  function headOf(column: MeasureColumn): string {
    const [only] = column.measures;
    return column.key === 'measure' && only
      ? t(`codes.measures.${only}.label`)
      : t(`entries.columns.${column.key}`);
  }
}

function measureColumn(
  column: MeasureColumn,
  { rows, withTotals }: ColumnsSetting,
  head: string,
): Column<ActivityRow> {
  return {
    key: column.key,
    head,
    numeric: true,
    onCard: 'hidden',
    cell: (row) => <Amounts amounts={row.measures} column={column} />,
    total: withTotals ? (
      <FigureTotal amounts={totalsOf(rows, column)} column={column} />
    ) : undefined,
  };
}

/** The sums on a phone, below the last card. */
function CardTotal(props: { rows: readonly ActivityRow[]; columns: readonly MeasureColumn[] }) {
  const { t } = useTranslation();
  return (
    <>
      {t('entries.columns.total')}
      {props.columns.map((column) => (
        <span key={column.key} className={styles.cardTotal}>
          <FigureTotal amounts={totalsOf(props.rows, column)} column={column} />
        </span>
      ))}
    </>
  );
}

/** Cells of the row of totals that hold no number. */
function totalHead(props: ColumnsSetting, text: string): string | undefined {
  return props.withTotals ? text : undefined;
}

function sourceOf(named: boolean | null): 'yes' | 'no' | 'unknown' {
  return named === null ? 'unknown' : named ? 'yes' : 'no';
}

function FlagCount(props: { count: number }) {
  const { t } = useTranslation();
  const text = t('entries.columns.flagCount', { count: props.count });
  return (
    <span className={styles.flags} title={text}>
      <Icon name="warning" size={18} />
      <span aria-hidden="true">{props.count}</span>
      <span className="only-heard">{text}</span>
    </span>
  );
}
