import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoData } from '../activities/list/amounts.tsx';
import { useLanguage } from '../platform/i18n/words.ts';
import { type Names, wholePlace } from '../territory/names.ts';
import type { Registers } from '../territory/queries.ts';
import { type Column, DataTable, type Sort } from '../ui/data-table.tsx';
import { numberSlotClass } from '../ui/number-slot.tsx';
import { defaultSort, type PartnershipSort } from './partnership-search.ts';
import { PartnershipStatusChip } from './partnership-status.tsx';
import { documentInWords } from './partnership-words.ts';
import styles from './partnerships.module.css';

interface TableProps {
  rows: readonly Partnership[];
  campaign: Campaign;
  registers: Registers;
  names: Names;
  /** More than one unit is in sight. */
  withUnits: boolean;
  caption: string;
  sort: PartnershipSort;
  onSort: (sort: PartnershipSort) => void;
}

/** The rows of the list: a table on a desktop, cards on a phone. */
export function PartnershipsTable(props: TableProps) {
  const { sort, onSort } = props;
  const shown: Sort | null = sort === '-updatedAt' ? null : { key: sort, direction: 'ascending' };
  return (
    <DataTable
      caption={props.caption}
      columns={useColumns(props)}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.status === 'declined' ? 'done' : undefined)}
      sort={shown}
      // Both go up only; pressed again, the usual order returns.
      onSort={({ key }) => onSort(key === sort ? defaultSort : (key as PartnershipSort))}
    />
  );
}

function useColumns({ names, registers, withUnits }: TableProps): Column<Partnership>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const kindOf = (row: Partnership) => {
    const kind = registers.organisationOf.get(row.organisationId)?.kind;
    return kind ? t(`codes.organisationKinds.${kind}`) : null;
  };
  const forms = (row: Partnership) =>
    row.forms.map((form) => t(`codes.partnershipForms.${form}`)).join(', ');
  return [
    {
      key: 'organisation',
      head: t('partnerships.columns.organisation'),
      sortable: true,
      onCard: 'title',
      cell: (row) => (
        <span className={styles.organisation}>
          <Link to="/partnerships/$id" params={{ id: row.id }} className={styles.name}>
            {names.organisation(row.organisationId)}
          </Link>
          <LegalName id={row.organisationId} names={names} />
        </span>
      ),
    },
    {
      key: 'kind',
      head: t('partnerships.columns.kind'),
      onCard: 'hidden',
      cell: kindOf,
    },
    {
      key: 'summary',
      head: t('entries.columns.summary'),
      onCard: 'only',
      cell: (row) => (
        <span className={styles.summary}>
          {[withUnits && names.unitShort(row.unitId), kindOf(row)].filter(Boolean).join(' · ')}
        </span>
      ),
    },
    ...(withUnits
      ? [
          {
            key: 'unit',
            head: t('partnerships.columns.unit'),
            onCard: 'hidden' as const,
            cell: (row: Partnership) => names.unitShort(row.unitId),
          },
        ]
      : []),
    {
      key: 'status',
      head: t('partnerships.columns.status'),
      sortable: true,
      onCard: 'bare',
      cell: (row) => (
        <span className={styles.status}>
          <PartnershipStatusChip status={row.status} />
        </span>
      ),
    },
    {
      key: 'districts',
      head: t('partnerships.columns.districts'),
      cell: (row) =>
        row.districtIds.length === 0 ? (
          t(wholePlace(names, row.unitId))
        ) : row.districtIds.length === 1 ? (
          row.districtIds.map(names.district)
        ) : (
          <span title={row.districtIds.map(names.district).join(', ')}>
            {t('partnerships.values.districts', { count: row.districtIds.length })}
          </span>
        ),
    },
    {
      key: 'forms',
      head: t('partnerships.columns.forms'),
      cell: (row) => forms(row) || <NoData />,
    },
    {
      key: 'document',
      head: t('partnerships.columns.document'),
      cell: (row) => documentInWords(row, { t, language }) || <NoData />,
    },
    {
      key: 'activities',
      head: t('partnerships.columns.activities'),
      numeric: true,
      cell: (row) =>
        row.activityCount === 0 ? (
          formatNumber(0, language)
        ) : (
          <Link
            to="/activities"
            search={{
              campaign: row.campaignId,
              unitId: row.unitId,
              partnerId: row.organisationId,
              figure: 'activities',
            }}
            className={numberSlotClass}
          >
            {formatNumber(row.activityCount, language)}
          </Link>
        ),
    },
  ];
}

/** The name with its legal form, by which the list is sorted; not said twice. */
function LegalName(props: { id: string; names: Names }) {
  const { id, names } = props;
  const name = names.organisationInFull(id);
  return name === names.organisation(id) ? null : <span className={styles.legal}>{name}</span>;
}
