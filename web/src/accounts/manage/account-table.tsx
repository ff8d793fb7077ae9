import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { type Actor, committeeId } from '@saqbol/shared/accounts/roles.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { noData } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { registersQuery } from '../../territory/queries.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { AccountState } from './account-state.tsx';
import { nearInstant, placeOf } from './account-words.ts';
import styles from './accounts.module.css';

/** One row a person; the name opens the account. */
export function AccountTable(props: { actor: Actor; rows: readonly Account[] }) {
  const { t } = useTranslation();
  const columns = useColumns(props.actor);
  return (
    <DataTable
      caption={t('people.list.title')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.status === 'disabled' ? 'done' : undefined)}
    />
  );
}

function useColumns(actor: Actor): Column<Account>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = astanaDay(useDomainNow());
  const { data: registers } = useQuery(registersQuery);
  const unit: Column<Account> = {
    key: 'unit',
    head: t('people.list.unit'),
    // The Committee's own name is long and known to all.
    cell: (row) =>
      row.unitId === committeeId
        ? t('common.committee.short')
        : (registers?.unitOf.get(row.unitId)?.title[language] ?? row.unitId),
  };
  return [
    {
      key: 'name',
      head: t('people.list.name'),
      onCard: 'title',
      width: '30%',
      cell: (row) => <Person account={row} isOneself={row.id === actor.userId} />,
    },
    ...(actor.role === 'administrator' ? [unit] : []),
    { key: 'role', head: t('people.list.role'), cell: (row) => t(`codes.roles.${row.role}`) },
    {
      key: 'place',
      head: t('people.list.place'),
      cell: (row) => placeOf(row, registers, language) || noData,
    },
    {
      key: 'state',
      head: t('people.list.state'),
      cell: (row) => (
        <span className={styles.whole}>
          <AccountState status={row.status} />
        </span>
      ),
    },
    {
      key: 'lastSeen',
      head: t('people.list.lastSeen'),
      cell: (row) => (
        <span className={styles.whole}>
          {row.lastSeenAt ? nearInstant(row.lastSeenAt, today, language) : t('people.list.never')}
        </span>
      ),
    },
  ];
}

function Person(props: { account: Account; isOneself: boolean }) {
  const { account, isOneself } = props;
  const { t } = useTranslation();
  // Until the invitation is accepted the address stands for the name.
  const hasName = account.name !== account.email;
  return (
    <span className={styles.person}>
      <span>
        <Link to="/accounts/$id" params={{ id: account.id }}>
          {account.name}
        </Link>
        {isOneself && <span className={styles.you}> · {t('people.list.you')}</span>}
      </span>
      {hasName && <span className={styles.email}>{account.email}</span>}
    </span>
  );
}
