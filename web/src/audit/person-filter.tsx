import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountChoiceQuery, accountQuery } from '../accounts/manage/queries.ts';
import { SearchSelect } from '../ui/search-select.tsx';

/** One person of all accounts, found on the server by name or e-mail. */
export function PersonFilter(props: {
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    ...accountChoiceQuery(useDeferredValue(typed.trim())),
    placeholderData: (before) => before,
  });
  const chosen = useQuery({ ...accountQuery(value ?? ''), enabled: value !== null });
  const options = (found.data ?? []).map(({ id, name, email }) => ({
    value: id,
    label: name,
    detail: name === email ? undefined : email,
  }));
  if (value !== null && !options.some((one) => one.value === value)) {
    const name = chosen.data?.account.name ?? t('audit.filters.unknownPerson', { id: value });
    options.unshift({ value, label: name, detail: chosen.data?.account.email });
  }
  return (
    <SearchSelect
      icon="person"
      placeholder={t('audit.filters.personHint')}
      options={options}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
    />
  );
}
