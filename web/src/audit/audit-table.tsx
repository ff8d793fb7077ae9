import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { registersQuery } from '../territory/queries.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import styles from './audit.module.css';
import { shortened, useAuditWords } from './audit-words.ts';
import type { AuditEntry } from './queries.ts';

/** One row an act; its shortened hash opens all of it. */
export function AuditTable(props: {
  rows: readonly AuditEntry[];
  onOpen: (entry: AuditEntry) => void;
}) {
  const { t } = useTranslation();
  const columns = useColumns(props.onOpen);
  return (
    <DataTable
      caption={t('audit.title')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
    />
  );
}

function useColumns(onOpen: (entry: AuditEntry) => void): Column<AuditEntry>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useAuditWords();
  const { data: registers } = useQuery(registersQuery);
  return [
    {
      key: 'what',
      head: t('audit.table.what'),
      onCard: 'title',
      cell: (row) => words.verb(row.verb),
    },
    {
      key: 'at',
      head: t('audit.table.at'),
      cell: (row) => (
        <time dateTime={row.at} className={styles.at}>
          {formatDateTime(row.at, language, 'numeric')}
        </time>
      ),
    },
    {
      key: 'who',
      head: t('audit.table.who'),
      cell: (row) => <Two first={words.who(row)} second={words.role(row.role)} />,
    },
    {
      key: 'about',
      head: t('audit.table.about'),
      cell: (row) => (
        <Two
          first={words.entity(row.entity)}
          second={row.entityId && <code>{shortened(row.entityId)}</code>}
        />
      ),
    },
    { key: 'way', head: t('audit.table.way'), cell: (row) => words.way(row.way) },
    {
      key: 'chain',
      head: t('audit.table.chain'),
      cell: (row) => (
        <Two
          first={registers?.unitOf.get(row.chain)?.short[language] ?? row.chain}
          second={t('audit.table.place', { position: formatNumber(row.position, language) })}
        />
      ),
    },
    {
      key: 'hash',
      head: t('audit.table.hash'),
      cell: (row) => <Hash entry={row} onOpen={onOpen} />,
    },
  ];
}

function Two(props: { first: string; second: ReactNode }) {
  return (
    <span className={styles.two}>
      <span>{props.first}</span>
      {props.second && <span className={styles.second}>{props.second}</span>}
    </span>
  );
}

function Hash(props: { entry: AuditEntry; onOpen: (entry: AuditEntry) => void }) {
  const { entry, onOpen } = props;
  const { t } = useTranslation();
  const hash = shortened(entry.hash);
  return (
    <button
      type="button"
      className={styles.hash}
      aria-label={t('audit.table.showHash', { hash })}
      onClick={() => onOpen(entry)}
    >
      {hash}…
    </button>
  );
}
