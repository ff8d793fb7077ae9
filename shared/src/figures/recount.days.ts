/** The small figures beside the main ones: entries by day, and the matrix district × scheme. */
import { countsOn } from '../activities/activity.rules.ts';
import { keysOf, noKey } from './recount.groups.ts';
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

/**
 * Districts of the unit × schemes with at least one entry; what is absent is a white spot, 0. `none`
 * stands for entries of the whole unit, and for entries that name no scheme.
 */
export function recountSchemeMatrix(
  { campaign, entries }: Records,
  unit: string,
): { districtId: string; scheme: string; activities: number }[] {
  const placed = countingEntries(entries, campaign, { unit }).flatMap((entry) =>
    keysOf(entry, 'scheme').map((scheme) => ({ districtId: entry.districtId ?? noKey, scheme })),
  );
  const cells = Map.groupBy(placed, ({ districtId, scheme }) => `${districtId} ${scheme}`);
  return [...cells.values()].flatMap((same) =>
    same.slice(0, 1).map((cell) => ({ ...cell, activities: same.length })),
  );
}
