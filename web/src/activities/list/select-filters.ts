import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import {
  activityKinds,
  activityStatuses,
  audiences,
  reviewStatuses,
} from '@saqbol/shared/activities/activity.codes.ts';
import { channels } from '@saqbol/shared/activities/channels.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import type { TFunction } from 'i18next';
import type { Names } from '../../territory/names.ts';
import { districtsOf, type Registers } from '../../territory/queries.ts';
import type { SelectOption } from '../../ui/select.tsx';
import type { ActivitySearch } from './activity-search.ts';

export type SelectKey =
  | 'unitId'
  | 'districtId'
  | 'kind'
  | 'status'
  | 'review'
  | 'scheme'
  | 'audience'
  | 'channel'
  | 'sourceNamed'
  | 'flagged';

/** A filter that is chosen from a list. */
export interface SelectFilter {
  readonly key: SelectKey;
  readonly label: string;
  /** What stands while nothing is chosen. */
  readonly any: string;
  readonly options: readonly SelectOption[];
  /** Always in sight on a desktop; the rest opens behind a button. */
  readonly quick: boolean;
}

export interface FilterContext {
  readonly actor: Actor;
  readonly registers: Registers;
  readonly names: Names;
  readonly campaign: Campaign;
  readonly language: Language;
  readonly t: TFunction;
}

/** The filters that make sense for this person and the chosen unit. */
export function selectFilters(search: ActivitySearch, context: FilterContext): SelectFilter[] {
  const { campaign, language, t } = context;
  const filter = (key: SelectKey, quick: boolean, options: SelectOption[]): SelectFilter => ({
    key,
    label: t(`entries.filters.names.${key}`),
    any: t(`entries.filters.any.${key}`),
    options,
    quick,
  });
  const labelled = <C extends string>(codes: readonly C[], labelOf: (code: C) => string) =>
    codes.map((value) => ({ value, label: labelOf(value) }));
  const places = [
    filter('unitId', true, unitOptions(context)),
    filter('districtId', true, districtOptions(search, context)),
  ].filter(({ options }) => options.length > 0);
  return [
    ...places,
    filter(
      'kind',
      true,
      labelled(activityKinds, (code) => t(`codes.activityKindsShort.${code}`)),
    ),
    filter(
      'status',
      true,
      labelled(activityStatuses, (code) => t(`codes.activityStatuses.${code}`)),
    ),
    filter(
      'review',
      true,
      labelled(reviewStatuses, (code) => t(`codes.reviewStatuses.${code}`)),
    ),
    filter('scheme', false, [
      ...campaign.schemes.map((one) => ({ value: one.code, label: one.short[language] })),
      { value: 'none', label: t('entries.filters.none') },
    ]),
    filter(
      'audience',
      false,
      labelled(audiences, (code) => t(`codes.audiences.${code}`)),
    ),
    filter(
      'channel',
      false,
      labelled(
        channels.filter((code) => code !== 'link'), // the system's own, no entry has it
        (code) => t(`codes.channels.${code}`),
      ),
    ),
    filter(
      'sourceNamed',
      false,
      labelled(['yes', 'no', 'unknown'] as const, (code) =>
        t(`entries.filters.sourceNamed.${code}`),
      ),
    ),
    filter(
      'flagged',
      false,
      labelled(['yes', 'open'] as const, (code) => t(`entries.filters.flagged.${code}`)),
    ),
  ];
}

function unitOptions({ actor, registers, names }: FilterContext): SelectOption[] {
  if (territoryOf(actor) !== 'nation') return [];
  return registers.units
    .filter((unit) => unit.kind !== 'committee')
    .map((unit) => ({ value: unit.id, label: names.unit(unit.id) }));
}

function districtOptions(search: ActivitySearch, context: FilterContext): SelectOption[] {
  const { actor, registers, names, language, t } = context;
  const unitId = search.unitId ?? (territoryOf(actor) === 'nation' ? undefined : actor.unitId);
  const districts = unitId ? districtsOf(registers, unitId) : [];
  if (districts.length === 0) return [];
  const compare = compareNames(language);
  return [
    ...districts
      .map((one) => ({ value: one.id, label: names.district(one.id) }))
      .sort((a, b) => compare(a.label, b.label)),
    { value: 'none', label: t('entries.filters.unitWide') },
  ];
}
