import { type Actor, type Role, roles, rolesIn } from '@saqbol/shared/accounts/roles.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { registersQuery } from '../../territory/queries.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import {
  type AccountSearch,
  type AccountState,
  accountStates,
  readAccountSearch,
} from './account-search.ts';
import styles from './accounts.module.css';
import { accountCountQuery } from './queries.ts';
import { SearchText } from './search-text.tsx';

interface FiltersGiven {
  search: AccountSearch;
  onChange: (search: AccountSearch) => void;
}

/** Text, unit, role and state; each stands in the address. */
export function AccountFilters(props: FiltersGiven & { actor: Actor }) {
  const { actor, search, onChange } = props;
  const { t } = useTranslation();
  const change = (part: Record<string, string | undefined>) =>
    onChange(readAccountSearch({ ...search, ...part }));
  const unitId = actor.role === 'administrator' ? search.unitId : actor.unitId;
  const known: readonly Role[] = unitId ? rolesIn(unitId) : roles;
  return (
    <search className={styles.filters}>
      <SearchText
        value={search.q ?? ''}
        label={t('people.list.searchLabel')}
        placeholder={t('people.list.search')}
        onChange={(q) => change({ q })}
      />
      {actor.role === 'administrator' && (
        <UnitSelect
          label={t('people.list.unit')}
          value={search.unitId ?? ''}
          onChange={(id) => change({ unitId: id, role: undefined })}
        />
      )}
      <Select
        aria-label={t('people.list.role')}
        value={search.role ?? ''}
        placeholder={t('people.list.allRoles')}
        options={known.map((role) => ({ value: role, label: t(`codes.roles.${role}`) }))}
        onChange={(role) => change({ role })}
      />
      <States {...props} />
    </search>
  );
}

/** All units by name; empty for all of them. */
export function UnitSelect(props: {
  /** Names the control where no Field around does. */
  label?: string;
  value: string;
  onChange: (unitId: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: registers } = useQuery(registersQuery);
  const compare = compareNames(language);
  const options = (registers?.units ?? [])
    .map((unit) => ({ value: unit.id, label: unit.title[language] }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <Select
      aria-label={props.label}
      value={props.value}
      placeholder={t('people.list.allUnits')}
      options={options}
      onChange={props.onChange}
    />
  );
}

/** The states with the count of each under the other filters. */
function States(props: FiltersGiven) {
  const { search, onChange } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const choices = [undefined, ...accountStates] as const;
  const counts = useQueries({
    queries: choices.map((status) => accountCountQuery(readAccountSearch({ ...search, status }))),
  });
  const options = choices.map((status, index) => {
    const count = counts[index]?.data;
    const label = t(`people.list.filter.${status ?? 'all'}`);
    return {
      value: status ?? ('all' as const),
      label: count === undefined ? label : `${label} ${formatNumber(count, language)}`,
    };
  });
  return (
    <Segmented<AccountState | 'all'>
      className={styles.states}
      label={t('people.list.states')}
      value={search.status ?? 'all'}
      options={options}
      onChange={(status) => onChange(readAccountSearch({ ...search, status }))}
    />
  );
}
