import {
  organisationKinds,
  organisationStatuses,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx';
import { Select, type SelectOption } from '../ui/select.tsx';
import { type FilterKey, readOrganisationSearch } from './organisation-search.ts';
import type { OrganisationsProps } from './organisations-list.tsx';

type SelectKey = Exclude<FilterKey, 'q'>;
interface SelectFilter {
  readonly key: SelectKey;
  readonly label: string;
  readonly any: string;
  readonly options: readonly SelectOption[];
}
interface FiltersProps extends Omit<OrganisationsProps, 'onSearch'> {
  onChange: (change: ReturnType<typeof readOrganisationSearch>, how?: { replace: boolean }) => void;
  onClear: () => void;
}

/** Filters of the register: all in sight on a desktop, in a sheet on a phone. */
export function OrganisationFilters(props: FiltersProps) {
  const { search, onChange } = props;
  const { t } = useTranslation();
  const selects = useSelects(props);
  const set = (key: FilterKey, value: string | undefined) => {
    const next = { ...search, [key]: value };
    onChange(
      {
        q: undefined,
        status: undefined,
        kind: undefined,
        unitId: undefined,
        ...readOrganisationSearch(next),
      },
      { replace: key === 'q' },
    );
  };
  const select = (filter: SelectFilter, labelled: boolean) => (
    <Select
      key={filter.key}
      {...(labelled && { 'aria-label': filter.label })}
      options={filter.options}
      placeholder={filter.any}
      value={search[filter.key] ?? ''}
      onChange={(value) => set(filter.key, value || undefined)}
    />
  );
  const chips = selects.flatMap(({ key, label, options }): FilterChip[] => {
    const option = options.find((one) => one.value === search[key]);
    const onRemove = () => set(key, undefined);
    return option ? [{ key, text: `${label}: ${option.label}`, quick: true, onRemove }] : [];
  });
  return (
    <FilterBar
      words={wordsOf(t)}
      query={search.q ?? ''}
      onQuery={(text) => set('q', text || undefined)}
      quick={selects.map((filter) => select(filter, true))}
      all={selects.map((filter) => (
        <Field key={filter.key} label={filter.label}>
          {select(filter, false)}
        </Field>
      ))}
      chips={chips}
      onClear={props.onClear}
    />
  );
}

function useSelects({ registers, names }: FiltersProps): SelectFilter[] {
  const { t } = useTranslation();
  const filter = (key: SelectKey, options: SelectOption[]): SelectFilter => ({
    key,
    label: t(`organisations.filters.names.${key}`),
    any: t(`organisations.filters.any.${key}`),
    options,
  });
  return [
    filter(
      'status',
      organisationStatuses.map((code) => ({
        value: code,
        label: t(`codes.organisationStatuses.${code}`),
      })),
    ),
    filter(
      'kind',
      organisationKinds.map((code) => ({
        value: code,
        label: t(`codes.organisationKinds.${code}`),
      })),
    ),
    filter(
      'unitId',
      registers.units
        .filter((unit) => unit.kind !== 'committee')
        .map(({ id }) => ({ value: id, label: names.unit(id) })),
    ),
  ];
}

function wordsOf(t: TFunction) {
  return {
    label: t('entries.filters.label'),
    search: t('organisations.filters.search'),
    searchHint: t('organisations.filters.searchHint'),
    more: t('entries.filters.more'),
    less: t('entries.filters.less'),
    button: t('entries.filters.button'),
    buttonCount: (count: number) => t('entries.filters.buttonCount', { count }),
    show: t('organisations.filters.show'),
    remove: (filter: string) => t('entries.filters.remove', { filter }),
  };
}
