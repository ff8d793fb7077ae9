/** The small figures beside the main ones: entries by day, and the matrix district × scheme. */
import { countsOn } from '../activities/activity.rules.ts';
import { compareText } from './recount.people.ts';
import { countingEntries } from './recount.ts';
import type { Records } from './recount.types.ts';

/** Days on which entries count, in order; days without any are left out. */
export function recountDays(
  { campaign, entries }: Records,
  unit?: string,
): { day: string; activities: number }[] {
  const byDay = Map.groupBy(countingEntries(entries, campaign, { unit }), countsOn);
  return [...byDay]
    .map(([day, own]) => ({ day, activities: own.length }))
    .sort((a, b) => compareText(a.day, b.day));
}

/** Every district of the unit × every scheme of the campaign; a white spot is a cell with 0. */
export function recountSchemeMatrix(
  { campaign, entries, territory }: Records,
  unit: string,
): { districtId: string; scheme: string; activities: number }[] {
  const counting = countingEntries(entries, campaign, { unit });
  return territory.districts
    .filter((district) => district.unitId === unit)
    .flatMap(({ id }) =>
      campaign.schemes.map(({ code }) => ({
        districtId: id,
        scheme: code,
        activities: counting.filter(
          (entry) => entry.districtId === id && entry.schemes.includes(code),
        ).length,
      })),
    );
}
