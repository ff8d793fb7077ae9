import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { activityReaders } from '@saqbol/shared/activities/activity.policy.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { fold } from '@saqbol/shared/format/search.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import type { View } from '@saqbol/shared/views/view.schema.ts';
import type { TFunction } from 'i18next';
import type { Names } from '../../territory/names.ts';
import type { Registers } from '../../territory/queries.ts';
import type { IconName } from '../../ui/icons.tsx';
import { addressOfView } from '../../views/view-address.ts';
import type { NavItem } from '../nav.ts';

export const paletteGroups = [
  'recent',
  'screens',
  'actions',
  'views',
  'units',
  'districts',
  'organisations',
  'entries',
] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** One thing that can be gone to or done. */
export interface PaletteItem {
  /** The same at every opening: what was used lately is known by it. */
  readonly key: string;
  readonly group: PaletteGroup;
  readonly label: string;
  readonly detail?: string;
  readonly icon: IconName;
  /** Further spellings that find it, all languages. */
  readonly keywords?: string;
  /** An address of the app; an action has none. */
  readonly to?: string;
  readonly search?: Readonly<Record<string, unknown>>;
  readonly run?: () => void;
}

export interface ItemSources {
  readonly actor: Actor;
  readonly nav: readonly NavItem[];
  readonly known: { readonly registers: Registers; readonly names: Names } | undefined;
  readonly views: readonly View[];
  readonly language: Language;
  readonly t: TFunction;
}

/** The screens of this person, as in the menu. */
export function screenItems({ nav, t }: ItemSources): PaletteItem[] {
  return nav.map((item) => ({
    key: `screen ${item.key}`,
    group: 'screens',
    label: t(`common.nav.${item.key}`),
    icon: item.icon,
    to: item.to,
  }));
}

export function viewItems({ views, t }: ItemSources): PaletteItem[] {
  return views.map((view) => ({
    key: `view ${view.id}`,
    group: 'views',
    label: view.name,
    detail: t('common.nav.activities'),
    icon: 'list',
    to: '/activities',
    search: addressOfView(view),
  }));
}

/** Units, districts and organisations that lead somewhere for this person. */
export function placeItems(sources: ItemSources): PaletteItem[] {
  const { actor, known, language } = sources;
  const reads = (activityReaders as readonly string[]).includes(actor.role);
  if (!known || !reads) return [];
  const compare = compareNames(language);
  const byLabel = (items: PaletteItem[]) => items.sort((a, b) => compare(a.label, b.label));
  return [
    ...byLabel(unitItems(sources, known)),
    ...byLabel(districtItems(sources, known)),
    ...byLabel(organisationItems(sources, known)),
  ];
}

type Known = NonNullable<ItemSources['known']>;

function unitItems({ actor }: ItemSources, { registers, names }: Known): PaletteItem[] {
  const nation = territoryOf(actor) === 'nation';
  return registers.units
    .filter((unit) => unit.kind !== 'committee' && (nation || unit.id === actor.unitId))
    .map((unit) => ({
      key: `unit ${unit.id}`,
      group: 'units',
      label: names.unit(unit.id),
      icon: 'building',
      keywords: [...Object.values(unit.name), ...Object.values(unit.title)].join(' '),
      to: `/units/${unit.id}`,
    }));
}

function districtItems({ actor, t }: ItemSources, { registers, names }: Known): PaletteItem[] {
  const nation = territoryOf(actor) === 'nation';
  return registers.districts
    .filter((district) => nation || district.unitId === actor.unitId)
    .map((district) => ({
      key: `district ${district.id}`,
      group: 'districts',
      label: names.district(district.id),
      detail: nation ? names.unitShort(district.unitId) : t('palette.entriesOf'),
      icon: 'pin',
      keywords: Object.values(district.name).join(' '),
      to: '/activities',
      search: { ...(nation && { unitId: district.unitId }), districtId: district.id },
    }));
}

function organisationItems({ t }: ItemSources, { registers, names }: Known): PaletteItem[] {
  return registers.organisations.map((one) => ({
    key: `organisation ${one.id}`,
    group: 'organisations',
    label: names.organisation(one.id),
    detail: t('palette.partnershipsOf'),
    icon: 'bank',
    keywords: Object.values(one.name).join(' '),
    to: '/partnerships',
    search: { organisationId: one.id },
  }));
}

/** So many of one kind are read; more is searched. */
const mostOfGroup = 6;

/** An item with its texts folded once. */
export interface Indexed {
  readonly item: PaletteItem;
  readonly label: string;
  readonly all: string;
}

export function indexed(items: readonly PaletteItem[]): Indexed[] {
  return items.map((item) => ({
    item,
    label: fold(item.label),
    all: fold(`${item.label} ${item.detail ?? ''} ${item.keywords ?? ''}`),
  }));
}

/**
 * Items with every word of the query, group by group: those that begin with it before those that
 * have a word beginning with it, before the rest.
 */
export function matching(index: readonly Indexed[], query: string): PaletteItem[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = index
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((one) => ({ ...one, rank: rankOf(one, words) }))
    .sort((a, b) => a.rank - b.rank);
  return paletteGroups.flatMap((group) =>
    found
      .filter(({ item }) => item.group === group)
      .slice(0, mostOfGroup)
      .map(({ item }) => item),
  );
}

function rankOf({ label, all }: Indexed, words: readonly string[]): number {
  const [first = ''] = words;
  if (label.startsWith(first)) return 0;
  return words.every((word) => ` ${all}`.includes(` ${word}`)) ? 1 : 2;
}
