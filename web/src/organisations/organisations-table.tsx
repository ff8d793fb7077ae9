import { formatInstantDay } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoData } from '../activities/list/amounts.tsx';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Names } from '../territory/names.ts';
import { type Column, DataTable, type Sort } from '../ui/data-table.tsx';
import { defaultSort, type OrganisationSort } from './organisation-search.ts';
import { OrganisationStateChip } from './organisation-state.tsx';
import styles from './organisations.module.css';

interface TableProps {
  rows: readonly Organisation[];
  names: Names;
  caption: string;
  sort: OrganisationSort;
  onSort: (sort: OrganisationSort) => void;
}

/** The rows of the register: a table on a desktop, cards on a phone. */
export function OrganisationsTable(props: TableProps) {
  const { sort, onSort } = props;
  const shown: Sort | null = sort === '-updatedAt' ? null : { key: sort, direction: 'ascending' };
  return (
    <DataTable
      caption={props.caption}
      columns={useColumns(props)}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) =>
        row.status === 'proposed' ? 'needed' : row.status === 'confirmed' ? undefined : 'done'
      }
      sort={shown}
      // Both go up only; pressed again, the usual order returns.
      onSort={({ key }) => onSort(key === sort ? defaultSort : (key as OrganisationSort))}
    />
  );
}

function useColumns({ names }: TableProps): Column<Organisation>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = (row: Organisation) => t(`codes.organisationKinds.${row.kind}`);
  return [
    {
      key: 'name',
      head: t('organisations.columns.name'),
      sortable: true,
      onCard: 'title',
      cell: (row) => (
        <span className={styles.organisation}>
          <Link to="/organisations/$id" params={{ id: row.id }} className={styles.name}>
            {row.short}
          </Link>
          {row.name[language] !== row.short && (
            <span className={styles.legal}>{row.name[language]}</span>
          )}
          {row.mergedInto && (
            <span className={styles.legal}>
              {t('organisations.values.mergedInto', { name: names.organisation(row.mergedInto) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'status',
      head: t('organisations.columns.status'),
      sortable: true,
      onCard: 'bare',
      cell: (row) => (
        <span className={styles.status}>
          <OrganisationStateChip status={row.status} />
        </span>
      ),
    },
    { key: 'kind', head: t('organisations.columns.kind'), onCard: 'hidden', cell: kind },
    {
      key: 'summary',
      head: t('entries.columns.summary'),
      onCard: 'only',
      cell: (row) => (
        <span className={styles.detail}>
          {[kind(row), row.bin && `${t('organisations.columns.bin')} ${row.bin}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      ),
    },
    {
      key: 'bin',
      head: t('organisations.columns.bin'),
      onCard: 'hidden',
      cell: (row) => row.bin ?? <NoData />,
    },
    {
      key: 'proposedBy',
      head: t('organisations.columns.proposedBy'),
      cell: (row) => proposer(row),
    },
    {
      key: 'uses',
      head: t('organisations.columns.uses'),
      numeric: true,
      // Of all letters: no list shows exactly these, so it is no link.
      cell: (row) => formatNumber(row.partnershipCount, language),
    },
    {
      key: 'updatedAt',
      head: t('organisations.columns.updatedAt'),
      onCard: 'hidden',
      cell: (row) =>
        row.updatedAt ? formatInstantDay(row.updatedAt, language, 'numeric') : <NoData />,
    },
  ];

  function proposer(row: Organisation) {
    if (row.proposedBy) return names.unitShort(row.proposedBy);
    return t(row.createdAt ? 'organisations.values.byCommittee' : 'organisations.values.register');
  }
}
