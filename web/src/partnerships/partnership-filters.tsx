import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { organisationKinds } from '@saqbol/shared/organisations/organisation.codes.ts';
import { partnershipStatuses } from '@saqbol/shared/partnerships/partnership.codes.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CampaignChoice } from '../campaigns/campaign-choice.tsx';
import { useLanguage } from '../platform/i18n/words.ts';
import { districtsOf } from '../territory/queries.ts';
import { CheckBox } from '../ui/check-list.tsx';
import { Field } from '../ui/field.tsx';
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx';
import { Select, type SelectOption } from '../ui/select.tsx';
import type { FilterKey } from './partnership-search.ts';
import type { PartnershipsProps } from './partnerships-list.tsx';

type SelectKey = 'unitId' | 'districtId' | 'organisationKind' | 'status';
interface SelectFilter {
  readonly key: SelectKey;
  readonly label: string;
  readonly any: string;
  readonly options: readonly SelectOption[];
}
type Change = Partial<Record<FilterKey, string | undefined>>;

interface FiltersProps extends Omit<PartnershipsProps, 'onSearch'> {
  onChange: (change: Change, how?: { replace: boolean }) => void;
  onCampaign: (id: string) => void;
  onClear: () => void;
}

/** Filters of the list: all in sight on a desktop, in a sheet on a phone. */
export function PartnershipFilters(props: FiltersProps) {
  const { search, campaign, onChange } = props;
  const { t } = useTranslation();
  const selects = useSelects(props);
  const engaged = (
    <CheckBox
      checked={search.engaged === 'yes'}
      onChange={(checked) => onChange({ engaged: checked ? 'yes' : undefined })}
      label={t('partnerships.filters.engaged')}
    />
  );
  return (
    <FilterBar
      words={wordsOf(t)}
      query={search.q ?? ''}
      onQuery={(text) => onChange({ q: text || undefined }, { replace: true })}
      quick={
        <>
          {selects.map((filter) => (
            <Select
              key={filter.key}
              aria-label={filter.label}
              options={filter.options}
              placeholder={filter.any}
              value={search[filter.key] ?? ''}
              onChange={(value) => onChange({ [filter.key]: value || undefined })}
            />
          ))}
          {engaged}
        </>
      }
      all={
        <>
          <Field label={t('entries.list.letter')}>
            <CampaignChoice as="field" value={campaign.id} onChange={props.onCampaign} />
          </Field>
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
          {engaged}
        </>
      }
      chips={chipsOf(props, selects, t)}
      onClear={props.onClear}
    />
  );
}

/** What narrows the list now; an organisation comes by a link and has no control of its own. */
function chipsOf(
  { search, names, onChange }: FiltersProps,
  selects: readonly SelectFilter[],
  t: TFunction,
): FilterChip[] {
  const chip = (key: FilterKey, text: string, quick: boolean): FilterChip => ({
    key,
    text,
    quick,
    onRemove: () => onChange({ [key]: undefined }),
  });
  const { organisationId } = search;
  return [
    ...(organisationId ? [chip('organisationId', names.organisation(organisationId), false)] : []),
    ...selects.flatMap(({ key, label, options }) => {
      const option = options.find((one) => one.value === search[key]);
      return option ? [chip(key, `${label}: ${option.label}`, true)] : [];
    }),
    ...(search.engaged ? [chip('engaged', t('partnerships.filters.engaged'), true)] : []),
  ];
}

function useSelects({ actor, registers, names, search }: FiltersProps): SelectFilter[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const compare = compareNames(language);
  const ofNation = territoryOf(actor) === 'nation';
  const unitId = search.unitId ?? (ofNation ? undefined : actor.unitId);
  const filter = (key: SelectKey, options: SelectOption[]): SelectFilter => ({
    key,
    label: t(`partnerships.filters.names.${key}`),
    any: t(`partnerships.filters.any.${key}`),
    options,
  });
  const units = ofNation ? registers.units.filter((unit) => unit.kind !== 'committee') : [];
  return [
    filter(
      'unitId',
      units.map((unit) => ({ value: unit.id, label: names.unit(unit.id) })),
    ),
    filter(
      'districtId',
      (unitId ? districtsOf(registers, unitId) : [])
        .map((one) => ({ value: one.id, label: names.district(one.id) }))
        .sort((a, b) => compare(a.label, b.label)),
    ),
    filter(
      'organisationKind',
      organisationKinds.map((code) => ({
        value: code,
        label: t(`codes.organisationKinds.${code}`),
      })),
    ),
    filter(
      'status',
      partnershipStatuses.map((code) => ({
        value: code,
        label: t(`codes.partnershipStatuses.${code}`),
      })),
    ),
  ].filter(({ options }) => options.length > 0);
}

function wordsOf(t: TFunction) {
  return {
    label: t('entries.filters.label'),
    search: t('partnerships.filters.search'),
    searchHint: t('partnerships.filters.searchHint'),
    more: t('entries.filters.more'),
    less: t('entries.filters.less'),
    button: t('entries.filters.button'),
    buttonCount: (count: number) => t('entries.filters.buttonCount', { count }),
    show: t('partnerships.filters.show'),
    remove: (filter: string) => t('entries.filters.remove', { filter }),
  };
}
