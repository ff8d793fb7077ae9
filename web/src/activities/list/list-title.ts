import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { TFunction } from 'i18next';
import type { Names } from '../../territory/names.ts';
import type { ActivitySearch } from './activity-search.ts';

/** Whose entries a list shows: «Баянауыл ауданы, Павлодар облысы», «бүкіл ел». */
export function placeOf(
  search: { unitId?: string | undefined; districtId?: string | undefined },
  actor: Actor,
  names: Names,
  t: TFunction,
): string {
  const ofNation = territoryOf(actor) === 'nation';
  const unitId = search.unitId ?? (ofNation ? undefined : actor.unitId);
  const unit = unitId ? names.unit(unitId) : t('entries.list.nation');
  const { districtId } = search;
  if (!districtId) return unit;
  if (districtId === 'none') return t('entries.list.unitWide', { unit });
  const district = names.district(districtId);
  return ofNation && unitId ? t('entries.list.districtOf', { district, unit }) : district;
}

/** The title of the list: which figure or whose entries, and where. */
export function listTitle(search: ActivitySearch, place: string, t: TFunction): string {
  if (search.figure) return `${t(`codes.figureFilters.${search.figure}`)}: ${place}`;
  return t(search.mine ? 'entries.list.mine' : 'entries.list.title', { place });
}

/**
 * Whether the entries of a list count in the figures. A figure's list holds counted entries alone;
 * a filter by a state that never counts holds none of them.
 */
export function countingOf({ figure, status, review }: ActivitySearch): 'all' | 'none' | 'some' {
  if (figure) return 'all';
  const neverCounts =
    (status !== undefined && status !== 'held') || review === 'queried' || review === 'excluded';
  return neverCounts ? 'none' : 'some';
}
