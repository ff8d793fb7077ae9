/** The rules over an entry, with what the mocks know around it. */
import {
  checkActivity,
  countsOn,
  flagsOf,
  type JudgedActivity,
  type RuleContext,
} from '@saqbol/shared/activities/activity.rules.ts';
import type { Flag } from '@saqbol/shared/activities/activity.schema.ts';
import { looksLikeDuplicate } from '@saqbol/shared/activities/duplicates.ts';
import { usualOf } from '@saqbol/shared/activities/usual.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { countingEntries } from '@saqbol/shared/figures/recount.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import { organisationInSight } from './organisations.record.ts';
import type { Call } from './platform/handler.ts';
import { invalid } from './platform/problem.ts';
import type { StoredActivity } from './store.types.ts';
import { isDistrictOf, populationOf } from './territory.ts';

type Judged = JudgedActivity & Pick<StoredActivity, 'id' | 'unitId'>;

/** The flags that stand on the entry. @throws Problem 422 when a rule refuses it */
export function judge(
  { store, actor, today }: Pick<Call, 'store' | 'actor' | 'today'>,
  campaign: Campaign,
  entry: Judged,
): Flag[] {
  const { errors, warnings } = checkActivity(
    entry,
    contextOf({ store, actor, today }, campaign, entry),
  );
  if (errors.length > 0) throw invalid(errors, 'activity/rules');
  return flagsOf(entry, warnings);
}

function contextOf(
  { store, actor, today }: Pick<Call, 'store' | 'actor' | 'today'>,
  campaign: Campaign,
  entry: Judged,
): RuleContext {
  const { unitId } = entry;
  const others = [...store.activities.values()].filter(
    (one) =>
      one.id !== entry.id &&
      one.deletedAt === null &&
      one.campaignId === campaign.id &&
      one.unitId === unitId &&
      one.districtId === entry.districtId,
  );
  const { startsOn, closedOn } = campaign;
  return {
    campaign: { startsOn, closedOn, schemes: campaign.schemes.map((scheme) => scheme.code) },
    today,
    unit: {
      id: unitId,
      population: populationOf(unitId),
      hasDistricts: districtsOfUnit(unitId).length > 0,
    },
    isOrganisation: (id) => organisationInSight(store, actor, id) !== undefined,
    isOwnDistrict: isDistrictOf(unitId),
    usual: (channel, measure) => usualOf(formerValues(others, campaign, channel, measure)),
    duplicateOf: others.find((one) => isAlike(one, entry)) ?? null,
  };
}

/** Newest first. */
function formerValues(
  others: readonly StoredActivity[],
  campaign: Campaign,
  channel: string,
  measure: string,
): number[] {
  return countingEntries(others, campaign, {})
    .sort((a, b) => (countsOn(a) < countsOn(b) ? 1 : -1))
    .flatMap((one) => one.reach)
    .filter((one) => one.channel === channel && one.measure === measure)
    .flatMap(({ count }) => (count === null ? [] : [count]));
}

function isAlike(one: StoredActivity, entry: Judged): boolean {
  const isSameDay = one.kind === entry.kind && one.startsOn === entry.startsOn;
  return isSameDay && looksLikeDuplicate(entry.title, one.title);
}
