import { useTranslation } from 'react-i18next';
import { CampaignChoice } from '../../campaigns/campaign-choice.tsx';
import { CheckBox } from '../../ui/check-list.tsx';
import { Field } from '../../ui/field.tsx';
import { FilterBar, type FilterWords } from '../../ui/filter-bar.tsx';
import { OptionalDate } from '../../ui/optional-date.tsx';
import { Select } from '../../ui/select.tsx';
import { mayWriteSomewhere } from '../write-rights.ts';
import { activeFilters } from './active-filters.ts';
import type { ActivitySearch, FilterKey } from './activity-search.ts';
import { type FilterContext, type SelectFilter, selectFilters } from './select-filters.ts';

type Change = Partial<Record<FilterKey, string | undefined>>;

interface FiltersProps {
  search: ActivitySearch;
  context: FilterContext;
  /** The domain's today: where calendars open. */
  today: string;
  onChange: (change: Change, how?: { replace: boolean }) => void;
  onCampaign: (id: string) => void;
  onClear: () => void;
}

/** All filters of the list of entries. */
export function ActivityFilters(props: FiltersProps) {
  const { t } = useTranslation();
  const { search, context, onChange } = props;
  const selects = selectFilters(search, context);
  const chips = activeFilters(search, selects, context).map(({ keys, text, quick }) => ({
    key: keys.join(),
    text,
    quick,
    onRemove: () => onChange(Object.fromEntries(keys.map((key) => [key, undefined]))),
  }));
  return (
    <FilterBar
      ruled
      words={useFilterWords()}
      query={search.q ?? ''}
      // Each pause in typing would be a step back otherwise.
      onQuery={(text) => onChange({ q: text || undefined }, { replace: true })}
      quick={selects
        .filter(({ quick }) => quick)
        .map((filter) => (
          <Select
            key={filter.key}
            aria-label={filter.label}
            options={filter.options}
            placeholder={filter.any}
            value={search[filter.key] ?? ''}
            onChange={(value) => onChange({ [filter.key]: value || undefined })}
          />
        ))}
      further={<FilterFields {...props} selects={selects.filter(({ quick }) => !quick)} />}
      all={
        <>
          <Field label={t('entries.list.letter')}>
            <CampaignChoice as="field" value={context.campaign.id} onChange={props.onCampaign} />
          </Field>
          <FilterFields {...props} selects={selects} />
        </>
      }
      chips={chips}
      onClear={props.onClear}
    />
  );
}

/** Words of the filter bar, for entries. */
function useFilterWords(): FilterWords {
  const { t } = useTranslation();
  return {
    label: t('entries.filters.label'),
    search: t('entries.filters.search'),
    searchHint: t('entries.filters.searchHint'),
    more: t('entries.filters.more'),
    less: t('entries.filters.less'),
    button: t('entries.filters.button'),
    buttonCount: (count) => t('entries.filters.buttonCount', { count }),
    show: t('entries.filters.show'),
    remove: (filter) => t('entries.filters.remove', { filter }),
  };
}

/** Filters with their labels: selects, the period, own entries only. */
function FilterFields(props: FiltersProps & { selects: readonly SelectFilter[] }) {
  const { search, onChange, selects, context } = props;
  const { t } = useTranslation();
  return (
    <>
      {selects.map((filter) => (
        <Field key={filter.key} label={filter.label}>
          <Select
            options={filter.options}
            placeholder={filter.any}
            value={search[filter.key] ?? ''}
            onChange={(value) => onChange({ [filter.key]: value || undefined })}
          />
        </Field>
      ))}
      <PeriodField {...props} end="from" />
      <PeriodField {...props} end="to" />
      {mayWriteSomewhere(context.actor) && (
        <CheckBox
          checked={search.mine === 'yes'}
          onChange={(checked) => onChange({ mine: checked ? 'yes' : undefined })}
          label={t('entries.filters.names.mine')}
        />
      )}
    </>
  );
}

/** One end of the period; the other end limits it. */
function PeriodField(props: FiltersProps & { end: 'from' | 'to' }) {
  const { search, end, today, onChange } = props;
  const { t } = useTranslation();
  const label = t(`entries.filters.names.${end}`);
  return (
    <Field label={label}>
      <OptionalDate
        label={label}
        value={search[end] ?? null}
        today={today}
        {...(end === 'from'
          ? search.to && { max: search.to }
          : search.from && { min: search.from })}
        clearLabel={t('entries.filters.clearDay')}
        onChange={(day) => onChange({ [end]: day ?? undefined })}
      />
    </Field>
  );
}
