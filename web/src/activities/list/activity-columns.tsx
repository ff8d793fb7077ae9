import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import type { ListColumn } from '@saqbol/shared/activities/list-columns.ts';
import { type MeasureColumn, measureColumns } from '@saqbol/shared/activities/list-measures.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
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
import { totalsOf } from './row-measures.ts';

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
  /** In the order of the list; the title is always among them. */
  columns: readonly ListColumn[];
}

type RowColumn = Column<ActivityRow>;

/** The columns chosen, and the lines that stand on the cards of phones instead. */
export function useActivityColumns(props: ColumnsSetting): RowColumn[] {
  const { search } = props;
  const { t } = useTranslation();
  const measured = measureColumns(search);
  const numbers = measured.map((column) => measureColumn(column, props, headOf(column, t)));
  const others = usePlainColumns(props);
  const summary = useSummary(props);
  const onCards: RowColumn = {
    key: 'numbers',
    head: t('entries.fields.reach'),
    onCard: 'only',
    cell: (row) => <CardNumbers amounts={row.measures} columns={measured} />,
    total: props.withTotals ? <CardTotal rows={props.rows} columns={measured} /> : undefined,
  };
  const chosen = props.columns.flatMap((name) => (name === 'numbers' ? numbers : others[name]));
  const isState = ({ key }: RowColumn) => key === 'state' || key === 'flags';
  return [
    ...chosen.filter((column) => !isState(column)),
    summary,
    onCards,
    ...chosen.filter(isState),
  ];
}

/** On a card: when, what and where in one line. */
function useSummary({ names, today, withUnits }: ColumnsSetting): RowColumn {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    key: 'summary',
    head: t('entries.columns.summary'),
    onCard: 'only',
    cell: (row) => (
      <span className={styles.summary}>
        {entryDates(row, today, language)} · {t(`codes.activityKindsShort.${row.kind}`)} ·{' '}
        {withUnits && `${names.unitShort(row.unitId)}, `}
        {placeOf(row, names, t)}
      </span>
    ),
  };
}

function placeOf(row: ActivityRow, names: Names, t: TFunction): string {
  return row.districtId ? names.district(row.districtId) : t(wholePlace(names, row.unitId));
}

/** Every column that is not a number of reach, by its name in addresses. */
function usePlainColumns(props: ColumnsSetting): Record<Exclude<ListColumn, 'numbers'>, RowColumn> {
  const { campaign, names, today } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const schemeName = new Map(campaign.schemes.map((one) => [one.code, one.short[language]]));
  const plain = (key: string, head: string, cell: RowColumn['cell']): RowColumn => ({
    key,
    head,
    onCard: 'hidden',
    cell,
    total: totalHead(props, ''),
  });
  const sorted = (column: RowColumn): RowColumn => ({ ...column, sortable: true });
  const list = (items: readonly string[]) => (items.length === 0 ? <NoData /> : items.join(', '));
  return {
    startsOn: {
      ...sorted(
        plain('startsOn', t('entries.columns.date'), (row) => (
          <span className={styles.day}>{entryDates(row, today, language)}</span>
        )),
      ),
      total: totalHead(props, t('entries.columns.total')),
    },
    title: {
      ...sorted(
        plain('title', t('entries.columns.title'), (row) => (
          <Link to="/activities/$id" params={{ id: row.id }} className={styles.title}>
            {row.title}
          </Link>
        )),
      ),
      rowHeader: true,
      onCard: 'title',
    },
    unit: sorted(plain('unit', t('entries.columns.unit'), (row) => names.unitShort(row.unitId))),
    district: sorted(
      plain('district', t('entries.columns.district'), (row) => placeOf(row, names, t)),
    ),
    place: plain('place', t('entries.fields.place'), (row) => row.place ?? <NoData />),
    kind: sorted(
      plain('kind', t('entries.columns.kind'), (row) => t(`codes.activityKindsShort.${row.kind}`)),
    ),
    schemes: {
      ...plain('schemes', t('entries.columns.schemes'), (row) =>
        row.schemes.length === 0 ? (
          <NoData />
        ) : (
          <span title={row.schemes.map((code) => schemeName.get(code) ?? code).join(', ')}>
            {formatNumber(row.schemes.length, language)}
          </span>
        ),
      ),
      numeric: true,
    },
    audiences: plain('audiences', t('entries.filters.names.audience'), (row) =>
      list(row.audiences.map((code) => t(`codes.audiences.${code}`))),
    ),
    partners: plain('partners', t('entries.fields.partnerIds'), (row) =>
      list(row.partnerIds.map(names.organisation)),
    ),
    source: plain('source', t('entries.columns.source'), (row) =>
      t(`entries.filters.sourceNamed.${sourceOf(row.sourceNamed)}`),
    ),
    state: {
      ...sorted(
        plain('state', t('entries.columns.state'), (row) => (
          <EntryState status={row.status} review={row.review} />
        )),
      ),
      onCard: 'bare',
    },
    flags: {
      ...sorted(
        plain(
          'flags',
          t('entries.columns.flags'),
          (row) => row.flagCount > 0 && <FlagCount count={row.flagCount} />,
        ),
      ),
      onCard: 'bare',
    },
    updatedAt: sorted(
      plain('updatedAt', t('views.columns.names.updatedAt'), (row) => (
        <span className={styles.day}>{formatDateTime(row.updatedAt, language, 'numericDay')}</span>
      )),
    ),
  };
}

function headOf(column: MeasureColumn, t: TFunction): string {
  const [only] = column.measures;
  return column.key === 'measure' && only
    ? t(`codes.measures.${only}.label`)
    : t(`entries.columns.${column.key}`);
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
    // A sum of people is an order; numbers of several units beside one another are none.
    sortable: column.key === 'met',
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
